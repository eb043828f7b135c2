package de.filmfarm.lexikon.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the glossary comes from.
 *
 * @param location the folder with the files, such as {@code classpath:db/lexikon} or
 * {@code file:/srv/lexikon}
 */
@ConfigurationProperties("lexikon.glossary")
record GlossaryProperties(@DefaultValue("classpath:db/lexikon") String location) {
}
