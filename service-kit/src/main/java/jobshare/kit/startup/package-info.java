/** Checks at the start of a service. */
@NullMarked
package jobshare.kit.startup;

import org.jspecify.annotations.NullMarked;
