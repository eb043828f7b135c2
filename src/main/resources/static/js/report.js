// Takes the words that a reader has selected in an entry along to the report form, and brings errors into view.
(() => {
	const LONGEST = 500;
	const link = document.getElementById("report");
	const entry = document.querySelector(".term");

	document.addEventListener("selectionchange", () => {
		const selection = getSelection();
		const passage = selection.toString().trim().slice(0, LONGEST);
		// A click on the link takes the selection away; the words stay.
		if (link && passage && entry.contains(selection.anchorNode)) {
			link.search = new URLSearchParams({ passage });
		}
	});
	document.getElementById("error-summary")?.focus();
})();
