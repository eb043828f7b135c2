// Diagrams in which something moves: a button plays them, stops them and goes on.
(() => {
	document.querySelectorAll(".diagram[data-play]").forEach((diagram) => {
		const panels = diagram.querySelectorAll("svg.panel");
		const animations = diagram.querySelectorAll("animate, animateTransform, animateMotion");
		const button = document.createElement("button");
		let state = "still";
		const show = (next) => {
			state = next;
			button.textContent = state === "runs" ? diagram.dataset.pause : diagram.dataset.play;
		};
		button.type = "button";
		button.className = "button play";
		show(state);
		diagram.after(button);
		button.addEventListener("click", () => {
			if (state === "runs") {
				panels.forEach((panel) => panel.pauseAnimations());
				show("paused");
				return;
			}
			panels.forEach((panel) => panel.unpauseAnimations());
			if (state === "still") {
				diagram.classList.add("runs");
				animations.forEach((animation) => animation.beginElement());
			}
			show("runs");
		});
		animations[animations.length - 1].addEventListener("endEvent", () => show("still"));
	});
})();
