// A preview of the term that a link in the text leads to: on hover and on focus; where there is no hover, the first tap
// shows it and the second follows the link. It stays open while pointed at (WCAG 1.4.13), Escape closes it.
(() => {
	const PAUSE = 250;
	const links = document.querySelectorAll(".prose a[href*='/terms/']");
	const cache = new Map();
	let open;
	let timer;

	const close = () => {
		clearTimeout(timer);
		open?.link.removeAttribute("aria-describedby");
		open?.box.remove();
		open = undefined;
	};

	const later = (action) => {
		clearTimeout(timer);
		timer = setTimeout(action, PAUSE);
	};

	const load = (link) => {
		if (!cache.has(link.pathname)) {
			cache.set(link.pathname, fetch(`${link.pathname}/preview`).then((response) => (response.ok ? response.text() : "")));
		}
		return cache.get(link.pathname);
	};

	const place = (box, link) => {
		const gap = 8;
		const target = link.getClientRects()[0];
		const width = document.documentElement.clientWidth;
		const left = Math.max(gap, Math.min(target.left, width - box.offsetWidth - gap));
		const below = target.bottom + gap + box.offsetHeight <= window.innerHeight;
		const top = below ? target.bottom + gap : Math.max(gap, target.top - gap - box.offsetHeight);
		box.style.insetInlineStart = "auto";
		box.style.left = `${left + window.scrollX}px`;
		box.style.top = `${top + window.scrollY}px`;
	};

	const show = async (link) => {
		const html = await load(link).catch(() => "");
		const box = new DOMParser().parseFromString(html, "text/html").querySelector(".preview");
		if (!box || link !== wanted) {
			return;
		}
		close();
		box.id = "preview";
		box.addEventListener("pointerenter", () => clearTimeout(timer));
		box.addEventListener("pointerleave", () => later(close));
		document.body.append(box);
		link.setAttribute("aria-describedby", "preview");
		open = { link, box };
		place(box, link);
	};

	let wanted;
	const want = (link) => {
		wanted = link;
		later(() => show(link));
	};
	const leave = () => {
		wanted = undefined;
		later(close);
	};

	links.forEach((link) => {
		link.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && want(link));
		link.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && leave());
		link.addEventListener("focus", () => link.matches(":focus-visible") && want(link));
		link.addEventListener("blur", leave);
		link.addEventListener("pointerup", (event) => {
			if (event.pointerType === "touch" && open?.link !== link) {
				link.addEventListener("click", (click) => click.preventDefault(), { once: true });
				wanted = link;
				show(link);
			}
		});
	});
	document.addEventListener("keydown", (event) => {
		if (event.key === "Escape") {
			wanted = undefined;
			close();
		}
	});
	document.addEventListener("pointerdown", (event) => {
		if (open && !open.box.contains(event.target) && event.target.closest("a") !== open.link) {
			close();
		}
	});
})();
