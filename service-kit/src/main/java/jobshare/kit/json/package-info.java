/** What JSON is accepted and how it is written. */
@NullMarked
package jobshare.kit.json;

import org.jspecify.annotations.NullMarked;
