// A part of a page that changes by itself: data-poll names the page to take it from anew.
(() => {
	const interval = 1500;

	async function look(part) {
		try {
			const answer = await fetch(part.dataset.poll, { headers: { Accept: "text/html" } });
			const page = new DOMParser().parseFromString(await answer.text(), "text/html");
			const now = answer.ok && !answer.redirected ? page.getElementById(part.id) : null;
			if (now) {
				part.replaceWith(now);
				part = now;
			}
		} catch {
			// The server may be away for a moment.
		}
		if (part.dataset.poll) {
			setTimeout(look, interval, part);
		}
	}

	document.querySelectorAll("[data-poll]").forEach((part) => setTimeout(look, interval, part));
})();
