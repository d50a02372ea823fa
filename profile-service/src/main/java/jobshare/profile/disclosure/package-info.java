/** Who may see whose name and contact: the one place where a person is disclosed to another. */
@NullMarked
package jobshare.profile.disclosure;

import org.jspecify.annotations.NullMarked;
