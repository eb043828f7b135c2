// Sends a form behind the page's back. A token that has become old, because somebody signed in again in another tab, is
// renewed once. The answer is null if nobody is signed in; without a connection it throws.
const deskPost = (() => {
	const renew = async () => {
		const response = await fetch(location.pathname);
		const page = new DOMParser().parseFromString(await response.text(), "text/html");
		const token = page.querySelector("#editor input[name=_csrf]")?.value;
		if (token) {
			document.querySelectorAll("input[name=_csrf]").forEach((field) => { field.value = token; });
		}
		return Boolean(token);
	};

	const send = (address, form, more) => {
		const fields = new FormData(form);
		Object.entries(more).forEach(([name, value]) => fields.set(name, value));
		const body = form.enctype === "multipart/form-data" ? fields : new URLSearchParams(fields);
		return fetch(address, { method: "POST", body, headers: { "X-Requested-With": "fetch" } });
	};

	const path = (address) => new URL(address, location).pathname;
	const isThere = (response, places) => response.status < 500 && response.status !== 401 && response.status !== 403
		&& places.some((place) => path(place) === path(response.url));

	// An answer may come from another place, too, if the form leads there.
	return async (address, form, more = {}, elsewhere = address) => {
		const places = [address, elsewhere];
		let response = await send(address, form, more);
		if (!isThere(response, places) && response.status < 500 && await renew()) {
			response = await send(address, form, more);
		}
		if (response.status >= 500) {
			throw new Error("not now");
		}
		return isThere(response, places) ? response : null;
	};
})();

const deskHtml = async (response) => new DOMParser().parseFromString(await response.text(), "text/html");
