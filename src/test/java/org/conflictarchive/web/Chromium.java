package org.conflictarchive.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser with a screen of any size and scheme. */
final class Chromium implements AutoCloseable {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final int OFF = 2;

	private final ChromeDriver driver;

	private final String site;

	private Chromium(ChromeDriver driver, String site) {
		this.driver = driver;
		this.site = site;
	}

	/** Whether the machine has the browser and its driver. */
	static boolean isInstalled() {
		return program("chromium").isPresent() && program("chromedriver").isPresent();
	}

	/**
	 * Starts it.
	 * @param site the address that paths are of
	 * @param scripts whether pages may run any
	 */
	static Chromium start(String site, boolean scripts) {
		ChromeOptions options = new ChromeOptions();
		options.setBinary(program("chromium").orElseThrow(() -> new IllegalStateException("There is no chromium")));
		options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
				"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
				"--hide-scrollbars");
		if (!scripts) {
			options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", OFF));
		}
		ChromeDriverService service = new ChromeDriverService.Builder()
			.usingDriverExecutable(
					program("chromedriver").orElseThrow(() -> new IllegalStateException("There is no chromedriver")))
			.usingAnyFreePort()
			.build();
		return new Chromium(new ChromeDriver(service, options), site);
	}

	private static Optional<File> program(String name) {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.map((folder) -> new File(folder, name))
			.filter(File::canExecute)
			.findFirst();
	}

	/** Gives it a screen of this size, in CSS pixels. */
	void resize(int width, int height) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
	}

	void prefer(String scheme) {
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
	}

	void open(String path) {
		this.driver.get(this.site + path);
	}

	/** The path of the page shown, with what follows it. */
	String path() {
		return String.valueOf(this.driver.getCurrentUrl()).substring(this.site.length());
	}

	WebElement one(String selector) {
		return Objects.requireNonNull(new WebDriverWait(this.driver, PATIENCE)
			.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector))));
	}

	List<WebElement> all(String selector) {
		return this.driver.findElements(By.cssSelector(selector));
	}

	/** Presses what leads to another page, and waits for it. */
	void follow(WebElement link) {
		WebElement page = one("html");
		link.click();
		// Asked in the middle of leaving, the driver knows of neither page: ask again.
		new WebDriverWait(this.driver, PATIENCE).ignoring(WebDriverException.class)
			.until(ExpectedConditions.stalenessOf(page));
		one("footer");
	}

	/** Presses a key. */
	void press(Keys key) {
		new Actions(this.driver).sendKeys(key).perform();
	}

	WebElement focused() {
		return this.driver.switchTo().activeElement();
	}

	void waitForText(String selector, String text) {
		new WebDriverWait(this.driver, PATIENCE)
			.until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
	}

	@Nullable Object run(String script) {
		return this.driver.executeScript(script);
	}

	@Nullable Object runAndWait(String script) {
		return this.driver.executeAsyncScript(script);
	}

	/** Keeps what the whole page looks like. */
	void keep(String name) {
		Map<String, Object> shot = this.driver.executeCdpCommand("Page.captureScreenshot",
				Map.of("captureBeyondViewport", true));
		try {
			Files.createDirectories(SCREENSHOTS);
			Files.write(SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode((String) shot.get("data")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.driver.quit();
	}

}
