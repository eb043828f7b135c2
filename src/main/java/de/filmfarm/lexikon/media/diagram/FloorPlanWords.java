package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;

import de.filmfarm.lexikon.media.diagram.FloorPlan.Subject;

/**
 * Says what a plan shows.
 */
final class FloorPlanWords {

	/** From here on a direction counts as along or across the lens, not as both. */
	private static final double MOSTLY = Math.cos(Math.toRadians(35));

	/** Metres from the height of the eyes that nobody would mention. */
	private static final double USUAL = .3;

	/** Degrees of tilt that nobody would mention. */
	private static final double LEVEL = 5;

	private final FloorPlan plan;

	private final Canvas canvas;

	private final Wording wording;

	FloorPlanWords(FloorPlan plan, Canvas canvas, Wording wording) {
		this.plan = plan;
		this.canvas = canvas;
		this.wording = wording;
	}

	void tell() {
		String moves = moves();
		this.canvas.alt(this.wording.say("floor-plan.alt", moves));
		this.canvas.tell(this.wording.say("floor-plan.size", this.plan.width(), this.plan.depth()));
		View start = this.plan.view(0);
		this.canvas.tell(this.wording.say("floor-plan.camera", where(start.at()),
				this.wording.directionOnPlan(start.heading()), Math.round(start.lens())));
		height(start);
		for (int i = 0; i < this.plan.subjects().size(); i++) {
			Subject subject = this.plan.subjects().get(i);
			this.canvas.tell(this.wording.say("floor-plan.person", i + 1, where(subject.course().at(0)),
					this.wording.directionOnPlan(subject.faces())));
			if (subject.course().isMove()) {
				this.canvas.tell(this.wording.say("floor-plan.walks", i + 1, subject.course().length(),
						this.wording.directionOnPlan(subject.course().heading(.5))));
			}
		}
		this.canvas.tell(this.wording.say("floor-plan.moves", moves));
		frame(0, this.plan.isMoving() ? "floor-plan.at-start" : "floor-plan.shows");
		if (this.plan.isMoving()) {
			frame(1, "floor-plan.at-end");
		}
	}

	/**
	 * How high and how tilted, unless it looks straight ahead at the height of the eyes.
	 */
	private void height(View start) {
		CameraMove camera = this.plan.camera();
		boolean usual = Math.abs(start.height() - CameraMove.EYES) < USUAL && Math.abs(start.tilt()) < LEVEL;
		if (!usual || camera.height().change() != 0 || camera.tilt().change() != 0) {
			String tilt = (start.tilt() > LEVEL) ? "up" : (start.tilt() < -LEVEL) ? "down" : "level";
			this.canvas.tell(this.wording.say("floor-plan.height." + tilt, start.height(), Math.abs(start.tilt())));
		}
	}

	private void frame(double part, String key) {
		List<String> seen = new ArrayList<>();
		for (int i = 0; i < this.plan.subjects().size(); i++) {
			Subject subject = this.plan.subjects().get(i);
			boolean behind = this.plan.seen(subject, part).isFromBehind();
			seen.add(this.wording.say("floor-plan.sees", i + 1,
					this.plan.size(subject, part)
						.map((size) -> size.say(this.wording, behind))
						.orElseGet(() -> this.wording.say("size.unseen"))));
		}
		this.canvas.tell(this.wording.say(key,
				seen.isEmpty() ? this.wording.say("floor-plan.nobody") : this.wording.list(seen)));
	}

	/** All that the camera does, in one phrase. */
	private String moves() {
		List<String> moves = new ArrayList<>();
		CameraMove camera = this.plan.camera();
		if (camera.course().isMove()) {
			moves.add(this.wording.say("move." + travel(), camera.course().length()));
		}
		double turn = turn();
		if (Math.abs(turn) >= 3) {
			moves.add(this.wording.say((turn > 0) ? "move.pan-right" : "move.pan-left", Math.abs(turn)));
		}
		add(moves, camera.tilt().change(), "tilt-up", "tilt-down");
		add(moves, camera.height().change(), "rise", "sink");
		add(moves, camera.lens().change(), "zoom-out", "zoom-in");
		return moves.isEmpty() ? this.wording.say("move.none") : this.wording.list(moves);
	}

	private void add(List<String> moves, double change, String more, String less) {
		if (change != 0) {
			moves.add(this.wording.say("move." + ((change > 0) ? more : less), Math.abs(change)));
		}
	}

	private double turn() {
		double turn = this.plan.view(1).heading() - this.plan.view(0).heading();
		// A camera that follows somebody may pass the point where its direction begins
		// anew.
		return (this.plan.camera().follows() != null) ? Math.IEEEremainder(turn, 360) : turn;
	}

	private String travel() {
		Course course = this.plan.camera().course();
		if (course.length() > 1.05 * course.at(0).distance(course.at(1))) {
			return "curve";
		}
		double angle = Math.toRadians(course.heading(.5) - this.plan.view(0).heading());
		if (Math.abs(Math.cos(angle)) > MOSTLY) {
			return (Math.cos(angle) > 0) ? "forward" : "backward";
		}
		if (Math.abs(Math.sin(angle)) > MOSTLY) {
			return (Math.sin(angle) > 0) ? "right" : "left";
		}
		return "diagonal";
	}

	private String where(Point place) {
		String across = third(place.x() / this.plan.width(), "left", "middle", "right");
		String along = third(place.y() / this.plan.depth(), "top", "middle", "bottom");
		return this.wording.say("place." + along + "-" + across);
	}

	private static String third(double part, String first, String second, String last) {
		return (part < .36) ? first : (part < .64) ? second : last;
	}

}
