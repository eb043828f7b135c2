// A preview of the term that a link in the text leads to: on hover and on focus; where there is no hover, the first tap
// shows it and the second follows the link. It stays open while pointed at (WCAG 1.4.13), Escape closes it.
(() => {
	const PAUSE = 250;
	const GAP = 8;
	const cache = new Map();
	let open;
	let wanted;
	let timer;
	let touch = false;
	let inside = false;

	const close = () => {
		clearTimeout(timer);
		wanted = undefined;
		open?.link.removeAttribute("aria-describedby");
		open?.box.remove();
		open = undefined;
	};

	const later = (action) => {
		clearTimeout(timer);
		timer = setTimeout(action, PAUSE);
	};

	const load = async (link) => {
		if (!cache.has(link.pathname)) {
			const response = await fetch(`${link.pathname}/preview`);
			cache.set(link.pathname, response.ok ? await response.text() : "");
		}
		return cache.get(link.pathname);
	};

	// Below the link, or above it where there is no room below and enough above; never over the edge.
	const place = (box, link) => {
		const lines = link.getClientRects();
		const first = lines[0];
		const last = lines[lines.length - 1];
		const above = first.top - GAP - box.offsetHeight;
		const upwards = last.bottom + GAP + box.offsetHeight > innerHeight && above >= 0;
		const left = Math.min(upwards ? first.left : last.left, document.documentElement.clientWidth - box.offsetWidth - GAP);
		box.style.left = `${Math.max(GAP, left) + scrollX}px`;
		box.style.top = `${(upwards ? above : last.bottom + GAP) + scrollY}px`;
	};

	// Tells whether there is anything to show.
	const show = async (link) => {
		const html = await load(link).catch(() => "");
		const box = new DOMParser().parseFromString(html, "text/html").querySelector(".preview");
		if (box && link === wanted && link !== open?.link) {
			close();
			wanted = link;
			box.id = "preview";
			box.addEventListener("pointerenter", () => clearTimeout(timer));
			box.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && later(close));
			document.body.append(box);
			link.setAttribute("aria-describedby", "preview");
			open = { link, box };
			place(box, link);
		} else if (!box && link === wanted) {
			close();
		}
		return Boolean(box);
	};

	const want = (link) => {
		wanted = link;
		later(() => show(link));
	};
	const leave = () => {
		wanted = undefined;
		later(close);
	};

	document.querySelectorAll(".prose a[href*='/terms/']").forEach((link) => {
		link.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && want(link));
		link.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && leave());
		link.addEventListener("focus", () => link.matches(":focus-visible") && want(link));
		link.addEventListener("blur", () => inside || leave());
		link.addEventListener("click", async (event) => {
			if (touch && wanted !== link) {
				event.preventDefault();
				wanted = link;
				if (!(await show(link))) {
					location.assign(link.href);
				}
			}
		});
	});
	document.addEventListener("keydown", (event) => {
		touch = inside = false;
		if (event.key === "Escape") {
			close();
		}
	});
	document.addEventListener("pointerdown", (event) => {
		touch = event.pointerType === "touch";
		inside = Boolean(open?.box.contains(event.target));
		if (open && !inside && event.target.closest("a") !== open.link) {
			close();
		}
	});
	addEventListener("resize", close);
	addEventListener("pagehide", close);
})();
