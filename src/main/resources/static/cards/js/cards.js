// One card at a time, sorted into boxes after Leitner: what is known moves on and rests longer, what is not goes back
// to the first. The boxes are kept in this browser only. Without this file the cards are a list that opens.
(() => {
	const KEY = "lexikon.boxes";
	const DAY = 86400000;
	// Days of rest by box.
	const REST = [0, 0, 1, 3, 7, 21];
	const LAST = REST.length - 1;
	const deck = document.querySelector("[data-deck]");
	const trainer = document.querySelector(".trainer");
	const status = trainer.querySelector("[data-status]");
	const known = trainer.querySelector("[data-known]");
	const list = trainer.querySelector("[data-list]");
	const cards = [...deck.children];
	let round = [];
	let place = 0;
	let boxes = {};

	const today = () => Math.floor(Date.now() / DAY);
	const key = (card) => `${deck.dataset.deck}.${card.dataset.term}`;
	const kept = (card) => {
		const entry = boxes[key(card)];
		return Array.isArray(entry) && entry[0] >= 1 && entry[0] <= LAST ? entry : [1, 0];
	};
	const details = (card) => card.querySelector("details");
	const current = () => round[place];
	const asList = () => list.getAttribute("aria-pressed") === "true";

	const read = () => {
		try {
			const stored = JSON.parse(localStorage.getItem(KEY));
			boxes = stored && typeof stored === "object" && !Array.isArray(stored) ? stored : {};
		} catch {
			boxes = {};
		}
	};

	const write = () => {
		try {
			localStorage.setItem(KEY, JSON.stringify(boxes));
		} catch {
			// Forbidden or full: the boxes last as long as the page.
		}
	};

	const say = () => {
		const card = current();
		status.textContent = card
			? status.dataset.place.replace("{n}", place + 1).replace("{all}", round.length).replace("{box}", kept(card)[0])
			: round.length ? status.dataset.finished : status.dataset.later;
		trainer.querySelectorAll("[data-turn], [data-step='1']").forEach((button) => {
			button.disabled = !card;
		});
		trainer.querySelector("[data-step='-1']").disabled = !place;
		known.hidden = !card || !details(card).open;
	};

	const show = (focus) => {
		cards.forEach((card) => {
			card.hidden = !asList() && card !== current();
			details(card).open = false;
		});
		deck.classList.toggle("training", !asList());
		trainer.classList.toggle("as-list", asList());
		say();
		if (focus) {
			(current() ? current().querySelector("summary") : trainer.querySelector("[data-all]")).focus();
		}
	};

	const begin = (all) => {
		round = cards.filter((card) => all || kept(card)[1] <= today());
		round.sort((one, other) => kept(one)[0] - kept(other)[0]);
		place = 0;
	};

	const step = (by) => {
		place = Math.max(0, Math.min(round.length, place + by));
		show(true);
	};

	const turn = () => {
		if (current()) {
			details(current()).open = !details(current()).open;
		}
	};

	const rate = (how) => {
		const card = current();
		if (!card || !details(card).open) {
			return;
		}
		// Another page of the lexikon may have sorted cards meanwhile.
		read();
		const box = [1, kept(card)[0], Math.min(LAST, kept(card)[0] + 1)][how - 1];
		boxes[key(card)] = [box, today() + [0, 1, REST[box]][how - 1]];
		write();
		if (how === 1) {
			round.push(card);
		}
		step(1);
	};

	const press = (event) => {
		const held = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
		if (held || asList() || event.target.closest("input, textarea, select")) {
			return;
		}
		const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
		if (by) {
			event.preventDefault();
			step(by);
		} else if (event.key === " " && !event.target.closest("summary, button, a")) {
			event.preventDefault();
			turn();
		} else if (/^[123]$/.test(event.key)) {
			rate(+event.key);
		}
	};

	const on = (selector, action) => trainer.querySelectorAll(selector).forEach((button) =>
		button.addEventListener("click", () => action(button.dataset)));

	if (!cards.length) {
		return;
	}
	read();
	begin(false);
	cards.forEach((card) => details(card).addEventListener("toggle", () => asList() || say()));
	on("[data-step]", (data) => step(+data.step));
	on("[data-turn]", turn);
	on("[data-rate]", (data) => rate(+data.rate));
	on("[data-all]", () => {
		begin(true);
		show(true);
	});
	on("[data-forget]", () => {
		read();
		cards.forEach((card) => delete boxes[key(card)]);
		write();
		begin(false);
		show(true);
	});
	on("[data-list]", () => {
		list.setAttribute("aria-pressed", !asList());
		show(false);
	});
	document.addEventListener("keydown", press);
	trainer.hidden = false;
	show(false);
})();
