/** Whether what only a person may read is locked by a changed login, and which of it is erased. */
@NullMarked
package jobshare.matching.privatetext;

import org.jspecify.annotations.NullMarked;
