/** Disclosure of names and contacts to other people, and the export of a person's data. */
@NullMarked
package jobshare.profile.disclosure;

import org.jspecify.annotations.NullMarked;
