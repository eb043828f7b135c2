// Passkeys: signing in with one, and adding one to the profile. Without a script or without support both stay hidden.
(() => {
  if (!window.PublicKeyCredential) return;

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), letter => letter.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const known = list => (list || []).map(credential => ({ ...credential, id: bytes(credential.id) }));

  async function post(path, token, body) {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": token },
      body: body ? JSON.stringify(body) : undefined
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  }

  async function signIn(path, token) {
    const options = await (await post(`${path}/options`, token)).json();
    const credential = await navigator.credentials.get({
      publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: known(options.allowCredentials) }
    });
    const { authenticatorData, clientDataJSON, signature, userHandle } = credential.response;
    const answer = await post(path, token, {
      id: credential.id, rawId: text(credential.rawId), type: credential.type,
      response: { authenticatorData: text(authenticatorData), clientDataJSON: text(clientDataJSON), signature: text(signature), userHandle: userHandle ? text(userHandle) : undefined },
      clientExtensionResults: credential.getClientExtensionResults(), authenticatorAttachment: credential.authenticatorAttachment
    });
    location.assign(await answer.text());
  }

  async function add(path, token, label) {
    const options = await (await post(`${path}/options`, token)).json();
    const credential = await navigator.credentials.create({
      publicKey: { ...options, challenge: bytes(options.challenge), user: { ...options.user, id: bytes(options.user.id) }, excludeCredentials: known(options.excludeCredentials) }
    });
    const { attestationObject, clientDataJSON } = credential.response;
    await post(path, token, { publicKey: { label, credential: {
      id: credential.id, rawId: text(credential.rawId), type: credential.type,
      response: { attestationObject: text(attestationObject), clientDataJSON: text(clientDataJSON), transports: credential.response.getTransports?.() ?? [] },
      clientExtensionResults: credential.getClientExtensionResults(), authenticatorAttachment: credential.authenticatorAttachment
    } } });
    location.assign("/admin/profile#passkeys");
    location.reload();
  }

  for (const place of document.querySelectorAll("[data-passkey]")) {
    const { passkey, token, failed } = place.dataset;
    const label = place.querySelector("input");
    const complaint = document.querySelector("[data-passkey-failed]");
    place.hidden = false;
    place.querySelector("button").addEventListener("click", async () => {
      complaint.hidden = true;
      try {
        await (label ? add(passkey, token, label.value.trim() || label.placeholder) : signIn(passkey, token));
      }
      catch (error) {
        console.warn(error);
        complaint.textContent = failed;
        complaint.hidden = false;
      }
    });
  }
})();
