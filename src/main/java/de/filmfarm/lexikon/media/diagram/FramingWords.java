package de.filmfarm.lexikon.media.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import de.filmfarm.lexikon.shared.yaml.YamlValue;

/**
 * Says what frames show.
 */
final class FramingWords {

	private final Framing framing;

	private final Canvas canvas;

	private final Wording wording;

	FramingWords(Framing framing, Canvas canvas, Wording wording) {
		this.framing = framing;
		this.canvas = canvas;
		this.wording = wording;
	}

	void tell() {
		if (!this.framing.chart().isEmpty()) {
			chart();
			return;
		}
		List<FramedPicture> frames = this.framing.frames();
		if (this.framing.change() != null) {
			change(frames.get(0), this.framing.change());
		}
		else if (frames.size() == 1) {
			this.canvas.alt(this.wording.say("framing.one", name(0)));
		}
		else {
			this.canvas.alt(this.wording.say("framing.many", frames.size(),
					this.wording.list(IntStream.range(0, frames.size()).mapToObj(this::name).toList())));
		}
		this.canvas.tell(this.wording.say("framing.aspect", this.framing.aspect()));
		for (int i = 0; i < frames.size(); i++) {
			picture(i);
		}
	}

	private String name(int number) {
		FramedPicture picture = this.framing.frames().get(number);
		return picture.caption()
			.words(this.wording)
			.orElseGet(() -> picture.players().isEmpty() ? place(picture) : people(picture));
	}

	private String place(FramedPicture picture) {
		return this.wording.say("framing.place." + YamlValue.spelling(picture.place()));
	}

	private void picture(int number) {
		FramedPicture picture = this.framing.frames().get(number);
		if (this.framing.frames().size() > 1) {
			this.canvas.tell(picture.caption()
				.words(this.wording)
				.map((words) -> this.wording.say("framing.number", number + 1, words))
				.orElseGet(() -> this.wording.say("framing.nameless", number + 1)));
		}
		this.canvas.tell(this.wording.say("framing.shows",
				picture.players().isEmpty() ? this.wording.say("framing.nobody") : people(picture)));
		if (picture.stand() == null) {
			this.canvas.tell(this.wording.say("framing.behind", place(picture)));
		}
		else {
			camera(picture.stand());
		}
		if (picture.through() != FramedPicture.Through.NOTHING) {
			this.canvas.tell(this.wording.say("framing.through." + YamlValue.spelling(picture.through())));
		}
		if (picture.roll() != 0) {
			this.canvas.tell(this.wording.say((picture.roll() > 0) ? "framing.rolls" : "framing.rolls-back",
					Math.abs(picture.roll())));
		}
		picture.guides().forEach((guide) -> this.canvas.tell(guide(picture, guide)));
	}

	private String people(FramedPicture picture) {
		List<String> people = new ArrayList<>();
		for (Player player : picture.players()) {
			String size = (picture.stand() != null) ? "" : ", " + size(picture, player);
			people.add(this.wording.say("framing.person", people.size() + 1, where(player),
					this.wording.say("framing.faces." + player.faces().key())) + size
					+ (player.soft() ? ", " + this.wording.say("framing.soft") : ""));
		}
		return this.wording.list(people);
	}

	private String size(FramedPicture picture, Player player) {
		return space(picture).size(player).say(this.wording, player.faces().person.isFromBehind());
	}

	private PictureSpace space(FramedPicture picture) {
		return new PictureSpace(picture, 100, 100 / this.framing.aspect());
	}

	private String where(Player player) {
		return this.wording.say("place.middle-" + third(player.at(), "left", "middle", "right"));
	}

	private void camera(CameraStand stand) {
		this.canvas.tell(this.wording.say("framing.camera." + stand.angle(), stand.height(), Math.abs(stand.tilt()),
				stand.away()));
	}

	private String guide(FramedPicture picture, FramedPicture.Guide guide) {
		PictureSpace space = space(picture);
		if (guide == FramedPicture.Guide.HEADROOM) {
			double part = space.crown(picture.players().get(0)).y() / space.height();
			return this.wording.say("framing.guide.headroom", Math.max(0, Math.round(part * 100)));
		}
		if (guide == FramedPicture.Guide.LOOKING_ROOM) {
			Player first = picture.players().get(0);
			return this.wording.say("framing.guide.looking-room", Math.round(100 * space.lookingRoom(first)),
					this.wording.say("direction." + ((first.faces().side > 0) ? "right" : "left")));
		}
		return this.wording.say("framing.guide." + guide.key());
	}

	private void change(FramedPicture picture, Framing.Reframing change) {
		double times = change.start().width() / change.end().width();
		String what = (times > 1.02) ? "closer" : (times < .98) ? "wider" : "moved";
		this.canvas.alt(this.wording.say("framing.change." + what, Math.max(times, 1 / times), name(0)));
		this.canvas.tell(this.wording.say("framing.lasts", change.seconds()));
		part("framing.from", change.start());
		part("framing.to", change.end());
	}

	private void part(String key, Framing.Cut part) {
		String where = this.wording.say("place." + third(part.y(), "top", "middle", "bottom") + "-"
				+ third(part.x(), "left", "middle", "right"));
		this.canvas.tell((part.width() == 1) ? this.wording.say(key + "-whole")
				: this.wording.say(key, Math.round(part.width() * 100), where));
	}

	private static String third(double part, String first, String second, String last) {
		return (part < .42) ? first : (part <= .58) ? second : last;
	}

	private void chart() {
		List<ShotSize> sizes = this.framing.chart();
		this.canvas.alt(this.wording.say("framing.chart",
				this.wording.list(sizes.stream().map((size) -> this.wording.term(size.key()).name()).toList())));
		sizes.forEach((size) -> this.canvas.tell(
				this.wording.say("framing.cut", this.wording.term(size.key()).name(), size.say(this.wording, false))));
	}

}
