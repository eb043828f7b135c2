// Adds a figure without leaving the form of a term: the page on which figures are added comes into a dialog, and what
// the form shows of its figures then comes from the draft. Without this file the button leads to that page and back.
(() => {
	const UPLOAD = "/admin/figures/new";
	const form = document.getElementById("editor");
	if (!form) {
		return;
	}
	const state = document.getElementById("state");
	const dialog = document.createElement("dialog");
	dialog.className = "sheet";
	dialog.setAttribute("aria-labelledby", "sheet-title");
	form.after(dialog);

	const fill = (page) => {
		dialog.replaceChildren(...page.getElementById("main").children);
		const title = document.createElement("h2");
		title.id = "sheet-title";
		title.textContent = dialog.querySelector("h1").textContent;
		dialog.querySelector("h1").replaceWith(title);
		const summary = dialog.querySelector("#error-summary");
		if (summary) {
			summary.id = "sheet-errors";
			summary.focus();
		}
	};

	// What was begun and put aside is still there; only the draft of the form is kept anew.
	const open = async () => {
		try {
			const response = await deskPost(form.getAttribute("action"), form, { figure: "new" }, UPLOAD);
			const page = response?.ok && await deskHtml(response);
			if (!page?.querySelector(".figure-form")) {
				state.textContent = state.dataset.signedOut;
				return;
			}
			if (!dialog.querySelector("form")) {
				fill(page);
			}
			dialog.showModal();
		} catch {
			state.textContent = state.dataset.offline;
		}
	};

	const attach = (page) => {
		const part = page.getElementById("part.figures");
		dialog.close();
		dialog.replaceChildren();
		document.getElementById("part.figures").replaceWith(part);
		[...part.querySelectorAll("input")].at(-1)?.focus();
		form.dispatchEvent(new Event("input"));
	};

	const complain = (words) => {
		dialog.querySelector("#sheet-trouble")?.remove();
		const trouble = document.createElement("p");
		trouble.id = "sheet-trouble";
		trouble.className = "notice wrong";
		trouble.setAttribute("role", "alert");
		trouble.textContent = words;
		dialog.querySelector(".figure-form .actions").before(trouble);
	};

	const send = async (sheet, button) => {
		dialog.inert = true;
		try {
			const chosen = button?.name ? { [button.name]: button.value } : {};
			const response = await deskPost(sheet.getAttribute("action"), sheet, chosen, form.getAttribute("action"));
			const page = response && await deskHtml(response);
			dialog.inert = false;
			if (page?.getElementById("part.figures")) {
				attach(page);
			} else if (page?.querySelector(".figure-form")) {
				fill(page);
			} else {
				complain(state.dataset.signedOut);
			}
		} catch {
			dialog.inert = false;
			complain(state.dataset.offline);
		}
	};

	form.addEventListener("click", (event) => {
		if (event.target.closest("button[name=figure]")) {
			event.preventDefault();
			open();
		}
	});
	dialog.addEventListener("click", (event) => {
		if (event.target.closest("[data-back]")) {
			event.preventDefault();
			dialog.close();
		}
	});
	dialog.addEventListener("submit", (event) => {
		event.preventDefault();
		send(event.target, event.submitter);
	});
})();
