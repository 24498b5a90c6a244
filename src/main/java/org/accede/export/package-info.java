/**
 * Tables as files: what a donor, a committee or a minister gets.
 *
 * <ol>
 *   <li>R1 A table has the rows of the list it comes from: the same criteria, the same order, all of them, never a page.
 *   <li>R2 A table knows nothing of files and a writer nothing of tables: either can be added without the other.
 *   <li>R3 The same question at the same knowledge gives the same bytes; nothing in a file tells when it was made.
 *   <li>R4 A file stands alone: title, day, knowledge, filter, sources and their days, legend, footnotes are in it.
 *   <li>R5 A designation footnote stands once in a document; names are those of the table's day, or of the row's own.
 *   <li>R6 A file that holds fictional States says so.
 *   <li>R7 Rows pass through, so memory doesn't grow with the table; a file is whole before its first byte is sent.
 *   <li>R8 Text stays text: nothing that was typed becomes a formula.
 *   <li>R9 A file bears an id and a hash of its content: the id asks the same question again, years later.
 *   <li>R10 What tells of persons is in a table only when asked for, by someone with the right; that is logged.
 * </ol>
 */
@NullMarked
package org.accede.export;

import org.jspecify.annotations.NullMarked;
