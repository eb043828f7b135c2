// The page as readers will see it, anew after every pause in writing. It stands in a tree of its own, so that its styles
// and those of the desk leave each other alone.
(() => {
	const PAUSE = 1200;
	const form = document.getElementById("editor");
	const part = document.getElementById("part.preview");
	if (!form || !part) {
		return;
	}
	let language;
	let timer;
	let asked = 0;
	let paper;

	const lay = () => {
		const sheet = document.createElement("div");
		sheet.className = "preview-sheet";
		[...part.children].slice(1).forEach((old) => old.remove());
		part.append(sheet);
		paper = sheet.attachShadow({ mode: "open" });
		// Links lead out of the form, so they open beside it.
		paper.addEventListener("click", (event) => {
			const link = event.target.closest("a");
			if (link) {
				event.preventDefault();
				const place = link.getAttribute("href");
				place.startsWith("#") ? paper.getElementById(place.slice(1))?.scrollIntoView() : open(link.href, "_blank", "noopener");
			}
		});
	};

	const show = async () => {
		const question = ++asked;
		const response = await deskPost("/admin/terms/preview", form, { preview: language }).catch(() => null);
		if (!response || question !== asked) {
			return;
		}
		paper || lay();
		const style = document.querySelector("link[rel=stylesheet]").cloneNode();
		const page = response.status === 200 && (await deskHtml(response)).querySelector("main");
		if (page) {
			page.lang = language;
			const known = paper.querySelector("main");
			known ? known.replaceWith(page) : paper.replaceChildren(style, page);
		} else {
			paper.replaceChildren(style, part.dataset.empty);
		}
	};

	form.addEventListener("click", (event) => {
		const button = event.target.closest("button[name=preview]");
		if (button) {
			event.preventDefault();
			const same = language === button.value;
			language = same ? undefined : button.value;
			form.querySelectorAll("button[name=preview]").forEach((one) => one.setAttribute("aria-pressed", String(one === button && !same)));
			document.body.classList.toggle("with-preview", !same);
			same || show().then(() => part.scrollIntoView({ block: "nearest" }));
		}
	});
	form.addEventListener("input", () => {
		clearTimeout(timer);
		timer = language && setTimeout(show, PAUSE);
	});
})();
