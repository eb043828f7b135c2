package de.filmfarm.lexikon.shared;

import java.net.URI;

/**
 * Where readers reach the site from outside, as the operator configured it. Taken from
 * configuration and not from the request, because a request can claim any host.
 *
 * @param base scheme, host and port, without a slash at the end
 */
public record SiteAddress(String base) {

	/**
	 * Accepts an absolute http or https address without a path.
	 * @throws IllegalArgumentException for anything else
	 */
	public SiteAddress {
		base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
		URI uri = URI.create(base);
		if (uri.getHost() == null || !base.matches("https?://.*") || !uri.getPath().isEmpty()) {
			throw new IllegalArgumentException(
					"lexikon.site.address must look like https://lexikon.example, not " + base);
		}
	}

	/** The absolute address of a path of this site. */
	public String of(String path) {
		return this.base + path;
	}

}
