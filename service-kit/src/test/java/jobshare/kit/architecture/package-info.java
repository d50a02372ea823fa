/** Shows each architecture rule a fixture that breaks it, and one that keeps it. */
@NullMarked
package jobshare.kit.architecture;

import org.jspecify.annotations.NullMarked;
