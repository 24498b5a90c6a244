package org.accede.export;

import java.io.InputStream;

/** The file of a background export, as it is sent. */
public record ExportedContent(String name, String mediaType, long size, InputStream content) {}
