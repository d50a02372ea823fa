/** Who is who, under pseudonyms: which person or which role belongs to the one who asks. */
@NullMarked
package jobshare.matching.directory;

import org.jspecify.annotations.NullMarked;
