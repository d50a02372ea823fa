/** Emergency contacts, which two partners share with each other only. */
@NullMarked
package jobshare.matching.emergency;

import org.jspecify.annotations.NullMarked;
