/**
 * People with an account, their roles, and who may see what.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "mail", "shared" })
package de.filmfarm.lexikon.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
