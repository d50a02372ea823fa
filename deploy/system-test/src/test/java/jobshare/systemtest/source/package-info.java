/** Rules for the text of the source, the contracts and the documentation. */
@NullMarked
package jobshare.systemtest.source;

import org.jspecify.annotations.NullMarked;
