package org.conflictarchive.archive;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code archive}.
 *
 * @param seeds the folder that holds the reports
 */
@ConfigurationProperties("archive")
record ArchiveProperties(@DefaultValue("seeds") Path seeds) {
}
