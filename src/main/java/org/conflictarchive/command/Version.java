package org.conflictarchive.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** The program's name and version, as the build has written them down. */
final class Version implements IVersionProvider {

	private static final String BUILD = "/META-INF/build-info.properties";

	@Override
	public String[] getVersion() throws IOException {
		Properties build = new Properties();
		try (InputStream stream = Version.class.getResourceAsStream(BUILD)) {
			if (stream != null) {
				build.load(stream);
			}
		}
		return new String[] { build.getProperty("build.name", "Conflict report archive") + " "
				+ build.getProperty("build.version", "(version not known: not built by Maven)") };
	}

}
