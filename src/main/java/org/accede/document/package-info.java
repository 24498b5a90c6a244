/**
 * Files attached to a record of any feature: a law, a review, an activity, a project.
 *
 * <ol>
 *   <li>R1 A file is what its content is: a PDF, a Word or an OpenDocument text, plain text. Its name has to agree.
 *   <li>R2 It has at most 50 MB; its checksum is taken as it comes in and tells whether it came out whole.
 *   <li>R3 Its content is kept in the database: there exactly when its record is, and in every backup.
 *   <li>R4 It is handed out to be saved, never shown in a page and never run.
 *   <li>R5 A file taken off a record is no longer listed; its content stays.
 *   <li>R6 Who may read or change the record may read or attach its files: the record's own feature answers for that.
 * </ol>
 */
@NullMarked
package org.accede.document;

import org.jspecify.annotations.NullMarked;
