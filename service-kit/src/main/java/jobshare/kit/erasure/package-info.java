/** Erasure of people from the tables that all services share, and the register of erased people. */
@NullMarked
package jobshare.kit.erasure;

import org.jspecify.annotations.NullMarked;
