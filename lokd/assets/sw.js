// Shows what a push service brings, and opens where it leads: a page of this site, or the account.
"use strict";

self.addEventListener("push", (event) => {
  let said = {};
  try {
    said = event.data ? event.data.json() : {};
  } catch {
    // Nothing that was written here; something has to be shown all the same.
  }
  const text = (value) => (typeof value === "string" ? value : "");
  event.waitUntil(
    self.registration.showNotification(text(said.title) || "Something happened to your account", {
      body: text(said.body),
      data: { link: text(said.link) },
    }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  let url = new URL("/account", self.location.origin);
  try {
    const link = new URL(event.notification.data.link);
    if (link.origin === self.location.origin || link.protocol === "https:") url = link;
  } catch {
    // No link.
  }
  event.waitUntil(self.clients.openWindow(url.href));
});
