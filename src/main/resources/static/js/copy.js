// Buttons that copy a text of the page, and the one that prints it.
(() => {
	const SHOWN = 2000;

	document.querySelectorAll("[data-copy]").forEach((button) => {
		const text = button.textContent;
		const status = document.createElement("span");
		status.setAttribute("role", "status");
		status.className = "visually-hidden";
		button.after(status);
		button.addEventListener("click", async () => {
			await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
			button.textContent = status.textContent = button.dataset.done;
			setTimeout(() => {
				button.textContent = text;
				status.textContent = "";
			}, SHOWN);
		});
	});
	document.querySelectorAll("[data-print]").forEach((button) => button.addEventListener("click", () => print()));
})();
