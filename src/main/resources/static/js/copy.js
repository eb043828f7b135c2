// Buttons that copy a text of the page, and the one that prints it.
(() => {
	const SHOWN = 2000;

	document.querySelectorAll("[data-copy]").forEach((button) => {
		const source = document.getElementById(button.dataset.copy);
		const text = button.textContent;
		const status = document.createElement("span");
		let timer;
		status.setAttribute("role", "status");
		status.className = "visually-hidden";
		button.after(status);
		button.addEventListener("click", async () => {
			try {
				await navigator.clipboard.writeText(source.textContent);
			} catch {
				// Refused, or not a secure address: marked, the text is one key away.
				getSelection().selectAllChildren(source);
				return;
			}
			button.textContent = status.textContent = button.dataset.done;
			clearTimeout(timer);
			timer = setTimeout(() => {
				button.textContent = text;
				status.textContent = "";
			}, SHOWN);
		});
	});
	document.querySelectorAll("[data-print]").forEach((button) => button.addEventListener("click", () => print()));
})();
