/** The whole suite on one machine: what starts, watches and stops its parts. */
@NullMarked
package jobshare.local;

import org.jspecify.annotations.NullMarked;
