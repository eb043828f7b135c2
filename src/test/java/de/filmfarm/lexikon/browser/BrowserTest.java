package de.filmfarm.lexikon.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import de.filmfarm.lexikon.LexikonTest;
import de.filmfarm.lexikon.account.DeskKeys;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.context.annotation.Import;

/**
 * A test of the running application in the Chromium of this machine. Where there is none
 * the test is skipped with a loud word, unless the environment variable {@code CI} is
 * set: then it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LexikonTest
@Import(DeskKeys.class)
@ExtendWith(ChromiumExtension.class)
@interface BrowserTest {

}
