// oidc-provider with one client and its own pages: whoever types a name is that person.
const { ISSUER, REDIRECT, CLIENT_ID, CLIENT_SECRET } = process.env;

(async () => {
    // An ES module, which NODE_PATH does not lead to by import.
    const { default: Provider } = await import(require('node:url').pathToFileURL(require.resolve('oidc-provider')).href);
    const provider = new Provider(ISSUER, {
        clients: [{
            client_id: CLIENT_ID,
            client_secret: CLIENT_SECRET,
            redirect_uris: [REDIRECT],
            id_token_signed_response_alg: 'RS256',
        }],
        claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email', 'email_verified'] },
        async findAccount(ctx, id) {
            return {
                accountId: id,
                claims: async () => ({ sub: id, name: `${id} of npm`, preferred_username: id, email: `${id}@npm.example`, email_verified: true }),
            };
        },
    });
    const { hostname, port } = new URL(ISSUER);
    provider.listen(Number(port), hostname, () => console.log('ready'));
})();
