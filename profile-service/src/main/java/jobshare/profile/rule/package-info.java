/** Errors of the domain, and how they are answered. */
@NullMarked
package jobshare.profile.rule;

import org.jspecify.annotations.NullMarked;
