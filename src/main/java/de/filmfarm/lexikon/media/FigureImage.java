package de.filmfarm.lexikon.media;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a page needs to show a figure: browsers choose the size they need from
 * {@code srcset}.
 *
 * @param path for browsers that do not choose, and for machines
 * @param width of the whole figure, for its proportions
 * @param height of the whole figure
 * @param srcset addresses and widths as HTML writes them, or none if there is only one
 */
public record FigureImage(String path, int width, int height, @Nullable String srcset) {

	/**
	 * Where the largest of the sizes is enough for every screen, nobody is offered more.
	 */
	private static final int ENOUGH = 1600;

	/**
	 * A figure with its sizes.
	 * @param digest of the whole
	 * @param name of the file
	 */
	public static FigureImage of(String digest, String name, int width, int height, List<Size> sizes) {
		String whole = path(digest, name);
		if (sizes.isEmpty()) {
			return new FigureImage(whole, width, height, null);
		}
		List<Size> rising = sizes.stream().sorted(Comparator.comparingInt(Size::width)).toList();
		String srcset = rising.stream()
			.map((size) -> size.path(name) + " " + size.width() + "w")
			.collect(Collectors.joining(", "));
		Size largest = rising.get(rising.size() - 1);
		if (largest.width() >= ENOUGH) {
			return new FigureImage(largest.path(name), width, height, srcset);
		}
		return new FigureImage(whole, width, height, srcset + ", " + whole + " " + width + "w");
	}

	private static String path(String digest, String name) {
		return "/figures/" + digest + "/" + name;
	}

	/** A smaller form of the figure. */
	public record Size(String digest, int width) {

		/** Its address, under the name of the whole with the width before the suffix. */
		String path(String name) {
			int dot = name.lastIndexOf('.');
			return FigureImage.path(this.digest, name.substring(0, dot) + "-" + this.width + name.substring(dot));
		}

	}

}
