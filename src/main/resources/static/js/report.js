// Takes the words that a reader has selected in an entry along to the report form, with the place where they stand, and
// offers a link to it near them. Brings errors of the form into view.
(() => {
	const LONGEST = 500;
	const CONTEXT = 100;
	const PAUSE = 300;
	const GAP = 12;
	const link = document.getElementById("report");
	const entry = document.querySelector(".term");
	const offer = document.createElement("a");
	let timer;

	// As it is read: one space for any white space.
	const read = (text) => text.replace(/\s+/g, " ");

	const partOf = (node) => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-part]");

	// Where the words stand, if they stand within one part of the article.
	const placeOf = (range) => {
		const part = partOf(range.startContainer);
		if (!part || part !== partOf(range.endContainer)) {
			return {};
		}
		const ahead = document.createRange();
		ahead.selectNodeContents(part);
		ahead.setEnd(range.startContainer, range.startOffset);
		const whole = read(part.textContent).trimStart();
		const lead = range.toString().match(/^\s*/)[0];
		const start = read(ahead.toString() + lead).trimStart().length;
		const end = start + read(range.toString()).trim().slice(0, LONGEST).trimEnd().length;
		return {
			part: part.dataset.part,
			start,
			before: whole.slice(Math.max(0, start - CONTEXT), start),
			after: whole.slice(end, end + CONTEXT),
		};
	};

	const hide = () => offer.remove();

	// Behind the words in the document, so that the keyboard and screen readers come to it next. A finger has its own menu
	// at the words, so there it waits at the foot of the screen.
	const show = (range) => {
		const block = partOf(range.endContainer) ?? link.closest("p");
		const box = range.getBoundingClientRect();
		offer.href = link.href;
		block.after(offer);
		if (matchMedia("(pointer: fine)").matches) {
			offer.style.position = "absolute";
			const origin = offer.offsetParent.getBoundingClientRect();
			const left = Math.min(box.left, document.documentElement.clientWidth - offer.offsetWidth - GAP);
			offer.style.inset = `${box.bottom + GAP - origin.top}px auto auto ${Math.max(GAP, left) - origin.left}px`;
		}
	};

	const look = () => {
		const selection = getSelection();
		const words = read(selection.toString()).trim().slice(0, LONGEST).trimEnd();
		clearTimeout(timer);
		if (!words || !entry.contains(selection.anchorNode) || offer.contains(selection.anchorNode)) {
			// A tap on the offer takes the selection away first.
			timer = setTimeout(hide, PAUSE);
			return;
		}
		const range = selection.getRangeAt(0);
		link.search = new URLSearchParams({ passage: words, revision: link.dataset.revision, ...placeOf(range) });
		timer = setTimeout(() => show(range), PAUSE);
	};

	if (link && entry) {
		offer.className = "button report-words";
		offer.textContent = link.dataset.words;
		offer.addEventListener("pointerdown", (event) => event.preventDefault());
		document.addEventListener("selectionchange", look);
		document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
	}
	document.getElementById("error-summary")?.focus();
})();
