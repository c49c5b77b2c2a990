package org.conflictarchive.seeds;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Files and folders to texts. What can't be read as a report is left out and named; the
 * rest goes on.
 */
public final class SeedReader {

	private static final String REPORT = ".txt";

	private static final String METADATA = ".meta.json";

	static final String READING = ".reading.json";

	private static final String MANIFEST = "manifest-sha256.txt";

	/** By absolute path, so that a file given twice is read once. */
	private final Map<Path, Candidate> candidates = new LinkedHashMap<>();

	private final List<SeedText> texts = new ArrayList<>();

	private final List<RefusedSeed> refused = new ArrayList<>();

	private SeedReader() {
	}

	/**
	 * Reads files, and folders with all that is in them. A folder's reports are sorted by
	 * path, on every machine alike; the paths given keep their order. A path that leads
	 * nowhere is refused like a bad file.
	 */
	public static Seeds read(List<Path> paths) {
		SeedReader reader = new SeedReader();
		paths.forEach(reader::find);
		reader.readAll();
		reader.refused.sort(Comparator.comparing(RefusedSeed::file));
		return new Seeds(reader.texts, reader.refused);
	}

	/** Reads one file, or a folder with all that is in it. */
	public static Seeds read(Path path) {
		return read(List.of(path));
	}

	/**
	 * A file that calls itself a report.
	 *
	 * @param file its path, as {@link SeedText#file()} has it
	 * @param within the folder it was found in, which its links may not leave, or null if
	 * it was given by name
	 */
	private record Candidate(Path path, String file, String id, @Nullable Path within) {

		static Candidate of(Path path, @Nullable Path within) {
			String name = nameOf(path);
			return new Candidate(path, fileOf(path), name.substring(0, name.length() - REPORT.length()), within);
		}

		/** As the world sees it: where a machine keeps its seeds is nobody's business. */
		String shown() {
			if (!this.path.isAbsolute()) {
				return this.file;
			}
			Path folder = (this.within != null) ? this.within : this.path.getParent();
			Path root = (folder != null) ? folder.getParent() : null;
			return (root != null) ? fileOf(root.relativize(this.path)) : nameOf(this.path);
		}

	}

	private void find(Path path) {
		if (Files.isDirectory(path)) {
			walk(path);
		}
		else if (!Files.exists(path)) {
			refuse(fileOf(path), "there is no such file or folder");
		}
		else if (!isReport(nameOf(path))) {
			refuse(fileOf(path), "its name is not that of a report, which ends in .txt");
		}
		else {
			add(Candidate.of(path, null));
		}
	}

	private void walk(Path folder) {
		List<Candidate> found = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
					if (path.equals(folder)) {
						return FileVisitResult.CONTINUE;
					}
					if (isReport(nameOf(path))) {
						found.add(Candidate.of(path, folder));
						return FileVisitResult.SKIP_SUBTREE;
					}
					return isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
					if (isReport(nameOf(path))) {
						found.add(Candidate.of(path, folder));
					}
					else if (isReading(nameOf(path))) {
						refuseWithoutReport(path);
					}
					else if (attributes.isSymbolicLink() && !isHidden(path) && Files.isDirectory(path)) {
						refuseFolderOutside(path, folder);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path path, IOException ex) {
					refuse(fileOf(path), new UnreadableSeedException(ex).reason());
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path path, @Nullable IOException ex) {
					if (ex != null) {
						refuse(fileOf(path), new UnreadableSeedException(ex).reason());
					}
					return FileVisitResult.CONTINUE;
				}

			});
		}
		catch (IOException ex) {
			refuse(fileOf(folder), new UnreadableSeedException(ex).reason());
		}
		found.sort(Comparator.comparing(Candidate::file));
		found.forEach(this::add);
	}

	/** A linked folder is not walked: its reports stand where they are, or outside. */
	private void refuseFolderOutside(Path link, Path folder) {
		try {
			checkWithin(link, folder);
		}
		catch (UnreadableSeedException ex) {
			refuse(fileOf(link), ex.reason());
		}
	}

	private void refuseWithoutReport(Path reading) {
		String name = nameOf(reading);
		String report = name.substring(0, name.length() - READING.length()) + REPORT;
		if (!Files.exists(reading.resolveSibling(report))) {
			refuse(fileOf(reading), "there is no report " + report + " beside it, whose reading it could be");
		}
	}

	private void add(Candidate candidate) {
		this.candidates.putIfAbsent(candidate.path.toAbsolutePath().normalize(), candidate);
	}

	private void readAll() {
		Map<String, List<Candidate>> byId = this.candidates.values()
			.stream()
			.collect(Collectors.groupingBy((candidate) -> ReportId.folded(candidate.id)));
		for (Candidate candidate : this.candidates.values()) {
			try {
				this.texts.add(read(candidate, byId));
			}
			catch (UnreadableSeedException ex) {
				this.refused.add(new RefusedSeed(candidate.file, ex.reason(), ex.byteOffset()));
			}
		}
	}

	private SeedText read(Candidate candidate, Map<String, List<Candidate>> byId) throws UnreadableSeedException {
		checkFile(candidate.path, candidate.within);
		if (!ReportId.isWellFormed(candidate.id)) {
			throw new UnreadableSeedException(ReportId.fault(candidate.id));
		}
		checkUnique(candidate, byId.getOrDefault(ReportId.folded(candidate.id), List.of()));
		SeedBytes bytes = SeedBytes.of(candidate.path);
		String text = bytes.reportText();
		SeedMetadata metadata = metadata(candidate, byId);
		return new SeedText(candidate.id, candidate.shown(), bytes.sha256(), text, metadata, reading(candidate));
	}

	/** A bad one is refused alone: its report can be read without it. */
	private @Nullable ReadingFile reading(Candidate candidate) {
		Path file = candidate.path.resolveSibling(candidate.id + READING);
		if (!Files.exists(file) && !Files.isSymbolicLink(file)) {
			return null;
		}
		try {
			checkFile(file, candidate.within);
			return new ReadingFile(fileOf(file), SeedBytes.of(file).json());
		}
		catch (UnreadableSeedException ex) {
			this.refused.add(new RefusedSeed(fileOf(file), ex.reason(), ex.byteOffset()));
			return null;
		}
	}

	private static void checkUnique(Candidate candidate, List<Candidate> sameId) throws UnreadableSeedException {
		if (sameId.size() > 1) {
			String others = sameId.stream()
				.filter((other) -> other != candidate)
				.map(Candidate::file)
				.collect(Collectors.joining(", "));
			throw new UnreadableSeedException(
					"its id \"" + candidate.id + "\" is not its own, whatever the case: it is also that of " + others);
		}
	}

	private static SeedMetadata metadata(Candidate candidate, Map<String, List<Candidate>> byId)
			throws UnreadableSeedException {
		Path file = candidate.path.resolveSibling(candidate.id + METADATA);
		if (!Files.exists(file) && !Files.isSymbolicLink(file)) {
			return SeedMetadata.NONE;
		}
		try {
			checkFile(file, candidate.within);
			SeedMetadata metadata = MetadataFile.read(SeedBytes.of(file).text());
			checkReferences(candidate, metadata, byId);
			return metadata;
		}
		catch (UnreadableSeedException ex) {
			String place = (ex.byteOffset() != null) ? " (byte " + ex.byteOffset() + ")" : "";
			throw new UnreadableSeedException("its metadata, " + nameOf(file) + ": " + ex.reason() + place);
		}
	}

	private static void checkReferences(Candidate candidate, SeedMetadata metadata, Map<String, List<Candidate>> byId)
			throws UnreadableSeedException {
		String id = ReportId.folded(candidate.id);
		String event = metadata.event();
		if (event != null && !id.equals(ReportId.folded(event)) && byId.containsKey(ReportId.folded(event))) {
			throw new UnreadableSeedException("it has under \"event\" the id of another report, \"" + event
					+ "\"; an id of its own was expected");
		}
		String replaces = metadata.replaces();
		if (replaces != null && id.equals(ReportId.folded(replaces))) {
			throw new UnreadableSeedException("it has under \"replaces\" the report's own id, \"" + replaces
					+ "\"; that of another was expected");
		}
	}

	private static void checkFile(Path path, @Nullable Path within) throws UnreadableSeedException {
		if (within != null && Files.isSymbolicLink(path)) {
			checkWithin(path, within);
		}
		if (Files.isDirectory(path)) {
			throw new UnreadableSeedException("it is a folder; a file was expected");
		}
		if (!Files.isRegularFile(path)) {
			throw new UnreadableSeedException("it is not a regular file; a file with a report's text was expected");
		}
	}

	private static void checkWithin(Path link, Path folder) throws UnreadableSeedException {
		try {
			if (!link.toRealPath().startsWith(folder.toRealPath())) {
				throw new UnreadableSeedException(
						"it is a link out of " + fileOf(folder) + "; a file within that folder was expected");
			}
		}
		catch (IOException ex) {
			throw new UnreadableSeedException("it is a link that leads nowhere; a file was expected");
		}
	}

	private void refuse(String file, String reason) {
		this.refused.add(new RefusedSeed(file, reason, null));
	}

	private static boolean isReport(String name) {
		return name.endsWith(REPORT) && !name.startsWith(".") && !name.equals(MANIFEST);
	}

	private static boolean isReading(String name) {
		return name.endsWith(READING) && !name.startsWith(".");
	}

	private static boolean isHidden(Path path) {
		return nameOf(path).startsWith(".");
	}

	private static String nameOf(Path path) {
		Path name = path.getFileName();
		return (name != null) ? name.toString() : "";
	}

	private static String fileOf(Path path) {
		return path.toString().replace(File.separatorChar, '/');
	}

}
