/** SCIM 2.0 (RFC 7643, RFC 7644): how identity providers bring the staff in, change them, and take them out. */
@NullMarked
package jobshare.profile.scim;

import org.jspecify.annotations.NullMarked;
