package de.filmfarm.lexikon.media.picture;

import java.util.List;

/**
 * One picture in all its sizes.
 *
 * @param whole the largest
 * @param sizes smaller ones, the smallest first; a drawing has none, it fits everywhere
 */
public record PictureSet(EncodedPicture whole, List<EncodedPicture> sizes) {
}
