package de.filmfarm.lexikon.media;

import de.filmfarm.lexikon.shared.LanguageTag;
import de.filmfarm.lexikon.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a figure.
 *
 * @param kind picture or diagram
 * @param language the interface language it is meant for, or none if it carries no words
 * @param width in pixels
 * @param height in pixels
 * @param alt what is to be seen, for who cannot see it
 * @param description the long description
 * @param caption the line beneath
 * @param credit who made it
 * @param licence under which others may use it
 * @param style name of the style it is drawn in
 * @param aiGenerated whether a machine made it
 */
public record FigureDescription(FigureKind kind, @Nullable LanguageTag language, int width, int height,
		LocalizedText alt, @Nullable LocalizedText description, @Nullable LocalizedText caption, String credit,
		String licence, @Nullable String style, boolean aiGenerated) {

	/** The same of a figure of another size. */
	FigureDescription sized(int newWidth, int newHeight) {
		return new FigureDescription(this.kind, this.language, newWidth, newHeight, this.alt, this.description,
				this.caption, this.credit, this.licence, this.style, this.aiGenerated);
	}

}
