// Asks the browser for a passkey, and posts what it answers as an ordinary form.
"use strict";
(() => {
  const form = document.getElementById("lok-passkey-form");
  const again = document.getElementById("lok-passkey");
  const alert = document.getElementById("lok-form-error");
  const make = form.dataset.make === "true";

  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");

  const options = () => {
    const options = JSON.parse(form.dataset.options);
    options.challenge = bytes(options.challenge);
    if (options.user) options.user.id = bytes(options.user.id);
    for (const list of [options.allowCredentials, options.excludeCredentials]) {
      for (const each of list || []) each.id = bytes(each.id);
    }
    return options;
  };

  const answer = (credential) => {
    const { response } = credential;
    const shown = { clientDataJSON: text(response.clientDataJSON) };
    if (make) {
      shown.attestationObject = text(response.attestationObject);
      if (response.getTransports) shown.transports = response.getTransports();
    } else {
      shown.authenticatorData = text(response.authenticatorData);
      shown.signature = text(response.signature);
      if (response.userHandle) shown.userHandle = text(response.userHandle);
    }
    return JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      response: shown,
    });
  };

  const fail = (words) => {
    alert.textContent = words;
    alert.hidden = false;
    again.hidden = false;
    again.focus();
  };

  const ask = async () => {
    alert.hidden = true;
    again.hidden = true;
    if (!window.PublicKeyCredential) {
      fail("This browser knows no passkeys, or the page is not opened by its own address over HTTPS.");
      return;
    }
    try {
      const call = { publicKey: options() };
      const credential = make
        ? await navigator.credentials.create(call)
        : await navigator.credentials.get(call);
      form.elements.namedItem("credential").value = answer(credential);
      form.submit();
    } catch (error) {
      fail(
        error.name === "InvalidStateError"
          ? "This device has a passkey for your account already."
          : "There was no passkey, or it took too long.",
      );
    }
  };

  again.addEventListener("click", ask);
  ask();
})();
