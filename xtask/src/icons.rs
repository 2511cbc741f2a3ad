//! Draws the icons of the extension from their SVG source, in the sizes that the manifest names.
//!
//! PNG, as Chromium takes no SVG for an icon. The renderer is part of this program, so every machine draws the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use serde_json::Value;

/// The icons that this manifest names, each drawn at the size the manifest gives it, by their paths.
pub fn draw(folder: &Path, manifest: &Value) -> Result<BTreeMap<String, Vec<u8>>> {
    let source = folder.join("objector.svg");
    let svg = fs::read(&source).with_context(|| source.display().to_string())?;
    let icon = Tree::from_data(&svg, &Options::default()).context("extension/icons/objector.svg")?;
    sizes(manifest)?.into_iter().map(|(path, size)| Ok((path, png(&icon, size)?))).collect()
}

/// The icon as a PNG of this many pixels square.
fn png(icon: &Tree, size: u32) -> Result<Vec<u8>> {
    let mut pixels = Pixmap::new(size, size).context("an icon has at least one pixel")?;
    #[expect(clippy::cast_precision_loss, reason = "an icon is a few hundred pixels wide")]
    let scale = size as f32 / icon.size().width().max(icon.size().height());
    resvg::render(icon, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    Ok(pixels.encode_png()?)
}

/// Path and size of each icon in the manifest, wherever it is named.
fn sizes(manifest: &Value) -> Result<BTreeMap<String, u32>> {
    let mut sizes = BTreeMap::new();
    for place in ["/icons", "/action/default_icon"] {
        for (size, path) in manifest.pointer(place).and_then(Value::as_object).into_iter().flatten() {
            let path = path
                .as_str()
                .with_context(|| format!("{place} of the manifest names something else than a path"))?;
            let size =
                size.parse().with_context(|| format!("{place} of the manifest: {size:?} is no size"))?;
            let other = sizes.insert(path.to_owned(), size);
            ensure!(other.is_none_or(|other| other == size), "the manifest has two sizes for {path}");
        }
    }
    Ok(sizes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_icon_of_the_manifest_is_drawn_once_at_its_size() {
        let manifest = serde_json::json!({
            "icons": {"16": "icons/16.png", "128": "icons/128.png"},
            "action": {"default_icon": {"16": "icons/16.png"}}
        });
        let icons = draw(&crate::root().join("extension/icons"), &manifest).unwrap();
        let sizes: Vec<(&str, u32)> = icons
            .iter()
            .map(|(path, png)| (path.as_str(), Pixmap::decode_png(png).unwrap().width()))
            .collect();
        assert_eq!(sizes, [("icons/128.png", 128), ("icons/16.png", 16)]);
    }

    #[test]
    fn one_path_has_one_size() {
        let manifest = serde_json::json!({"icons": {"16": "icons/a.png", "32": "icons/a.png"}});
        assert!(sizes(&manifest).is_err());
    }
}
