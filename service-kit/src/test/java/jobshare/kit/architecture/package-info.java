/** Tests of the architecture rules with fixtures that violate and satisfy them. */
@NullMarked
package jobshare.kit.architecture;

import org.jspecify.annotations.NullMarked;
