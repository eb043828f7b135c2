// Takes the words that a reader has selected in an entry along to the report form, and brings errors into view.
(() => {
	const LONGEST = 500;
	const link = document.getElementById("report");
	const entry = document.querySelector(".term");
	let passage = "";

	document.addEventListener("selectionchange", () => {
		const selection = document.getSelection();
		if (link && !selection.isCollapsed && entry.contains(selection.anchorNode)) {
			passage = selection.toString().trim().slice(0, LONGEST);
		}
	});
	link?.addEventListener("click", () => {
		if (passage) {
			link.search = new URLSearchParams({ passage });
		}
	});
	document.getElementById("error-summary")?.focus();
})();
