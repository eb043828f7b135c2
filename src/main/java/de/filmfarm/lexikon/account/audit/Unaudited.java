package de.filmfarm.lexikon.account.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler that takes a request to write and changes nothing that anybody else will
 * ever see, such as a preview. All others leave an entry in the log.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unaudited {

	/** Why there is nothing to log. */
	String value();

}
