//! One tab: opens addresses, runs functions in it, reads closed shadow roots, presses and types as a person
//! does.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::bidi::BiDi;

use super::{at, send};

/// The name of the world beside the page's own.
const BESIDE: &str = "objector-xtask";

/// Which globals a function sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum World {
    /// The page's own: also `chrome`, on a page of the extension.
    Own,
    /// One beside it, with the same document, where no script of the page has changed anything.
    Beside,
}

/// What is passed to a function.
#[derive(Clone, Copy, Debug)]
pub enum Argument<'a> {
    /// Plain data.
    Data(&'a Value),
    /// A node of the document, or a shadow root.
    Node(&'a Node),
}

/// A node of the document, or a shadow root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    id: String,
    shadow: Option<String>,
}

impl Node {
    /// Its shadow root, also a closed one.
    #[must_use]
    pub fn shadow(&self) -> Option<Node> {
        Some(Node { id: self.shadow.clone()?, shadow: None })
    }

    fn from_remote(value: &Value) -> Option<Self> {
        let shadow = at(value, "/value/shadowRoot/sharedId").as_str().map(str::to_owned);
        Some(Self { id: at(value, "/sharedId").as_str()?.to_owned(), shadow })
    }
}

/// What a picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Image {
    /// What is in the window.
    Window,
    /// The whole page.
    Page,
}

/// One tab.
#[derive(Clone, Debug)]
pub struct Tab {
    bidi: BiDi,
    context: String,
}

impl PartialEq for Tab {
    fn eq(&self, other: &Self) -> bool {
        self.context == other.context
    }
}

/// Presses what is in the middle of a node. Errs where something else is there.
const MIDDLE: &str = "(node) => {
    if (!node.isConnected) return 'is gone';
    node.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
    const box = node.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const there = node.getRootNode().elementFromPoint(x, y);
    if (!there) return 'is not where it can be pressed';
    const own = node.contains(there) || there.contains(node) || [...(node.labels ?? [])].some((label) => label.contains(there));
    return own ? null : `is covered by ${there.localName}.${there.className}`;
}";

impl Tab {
    pub(super) fn new(bidi: BiDi, context: String) -> Self {
        Self { bidi, context }
    }

    /// The driver's id of it.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.context
    }

    /// Opens an address and waits until it is loaded.
    ///
    /// # Errors
    /// When the browser refuses, or nothing answers.
    pub async fn go(&self, url: &str) -> Result<()> {
        let parameters = json!({"context": self.context, "url": url, "wait": "complete"});
        self.send("browsingContext.navigate", parameters).await.with_context(|| format!("opening {url}"))?;
        Ok(())
    }

    /// Loads the page again.
    ///
    /// # Errors
    /// When the browser does not.
    pub async fn reload(&self) -> Result<()> {
        self.send("browsingContext.reload", json!({"context": self.context, "wait": "complete"})).await?;
        Ok(())
    }

    /// Goes back, or forward, by some pages of the history.
    ///
    /// # Errors
    /// When there is no such page.
    pub async fn step(&self, delta: i32) -> Result<()> {
        self.send("browsingContext.traverseHistory", json!({"context": self.context, "delta": delta}))
            .await?;
        Ok(())
    }

    /// The address, as the browser says it.
    ///
    /// # Errors
    /// When the tab is gone.
    pub async fn url(&self) -> Result<String> {
        let tree = self.send("browsingContext.getTree", json!({"root": self.context, "maxDepth": 0})).await?;
        Ok(at(&tree, "/contexts/0/url").as_str().context("the tab has no address")?.to_owned())
    }

    /// Brings it to the front.
    ///
    /// # Errors
    /// When the tab is gone.
    pub async fn activate(&self) -> Result<()> {
        self.send("browsingContext.activate", json!({"context": self.context})).await?;
        Ok(())
    }

    /// Closes it.
    ///
    /// # Errors
    /// When it is gone already.
    pub async fn close(&self) -> Result<()> {
        self.send("browsingContext.close", json!({"context": self.context})).await?;
        Ok(())
    }

    /// Runs a function in the world beside each document's own, before the document's first script.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn prepare(&self, function: &str) -> Result<()> {
        let script = json!({"functionDeclaration": function, "contexts": [self.context], "sandbox": BESIDE});
        self.send("script.addPreloadScript", script).await?;
        Ok(())
    }

    /// Calls a function, `async` or not, and gives back what it returns as data.
    ///
    /// # Errors
    /// When it throws, or returns something else.
    pub async fn call<T: DeserializeOwned>(
        &self,
        world: World,
        function: &str,
        arguments: &[Argument<'_>],
    ) -> Result<T> {
        // Data goes both ways as JSON: the protocol's own form of values knows types that nobody here needs.
        let wrapped = format!(
            "async (...given) => {{
                const taken = given.map((one) => typeof one === 'string' ? JSON.parse(one) : one);
                return JSON.stringify(await ({function})(...taken)) ?? 'null';
            }}"
        );
        let result = self.call_function(world, &wrapped, arguments).await?;
        let text = at(&result, "/value").as_str().context("a function returned no data")?;
        serde_json::from_str(text).with_context(|| format!("a function returned something else: {text}"))
    }

    /// Waits until a function returns true, ten seconds at most.
    ///
    /// # Errors
    /// When it does not come to that, or the function throws.
    pub async fn wait_for(&self, world: World, condition: &str, arguments: &[Argument<'_>]) -> Result<()> {
        let waiting = format!(
            "async (...given) => {{
                const end = performance.now() + 10_000;
                while (!(await ({condition})(...given))) {{
                    if (performance.now() > end) return false;
                    await new Promise((done) => setTimeout(done, 20));
                }}
                return true;
            }}"
        );
        let came: bool = self.call(world, &waiting, arguments).await?;
        ensure!(came, "waited ten seconds for {condition}");
        Ok(())
    }

    /// Waits until the first element that fits a selector can be seen, and gives it back.
    ///
    /// # Errors
    /// When it does not come to that.
    pub async fn wait_for_element(&self, selector: &str) -> Result<Node> {
        let given = json!(selector);
        let shown =
            "(selector) => document.querySelector(selector)?.checkVisibility({visibilityProperty: true})";
        self.wait_for(World::Beside, shown, &[Argument::Data(&given)])
            .await
            .with_context(|| format!("looking for {selector}"))?;
        self.select(selector).await?.into_iter().next().with_context(|| format!("{selector} is gone"))
    }

    /// Calls a function that returns an array of nodes.
    ///
    /// # Errors
    /// When it throws, or returns something else.
    pub async fn nodes(&self, function: &str, arguments: &[Argument<'_>]) -> Result<Vec<Node>> {
        let wrapped = format!(
            "(...given) => ({function})(...given.map((one) => typeof one === 'string' ? JSON.parse(one) : one))"
        );
        let result = self.call_function(World::Beside, &wrapped, arguments).await?;
        let values = at(&result, "/value").as_array().context("a function returned no array of nodes")?;
        values
            .iter()
            .map(|value| Node::from_remote(value).context("a function returned something that is no node"))
            .collect()
    }

    /// All elements of the document that fit a selector.
    ///
    /// # Errors
    /// When the selector is none.
    pub async fn select(&self, selector: &str) -> Result<Vec<Node>> {
        self.nodes(
            "(selector) => [...document.querySelectorAll(selector)]",
            &[Argument::Data(&json!(selector))],
        )
        .await
    }

    /// All elements in a shadow root that fit a selector.
    ///
    /// # Errors
    /// When the selector is none.
    pub async fn select_in(&self, root: &Node, selector: &str) -> Result<Vec<Node>> {
        let arguments = [Argument::Node(root), Argument::Data(&json!(selector))];
        self.nodes("(root, selector) => [...root.querySelectorAll(selector)]", &arguments).await
    }

    /// Presses a node with the mouse, as a person does: what lies over it gets the press, and that is an
    /// error.
    ///
    /// # Errors
    /// When it cannot be pressed.
    pub async fn press(&self, node: &Node) -> Result<()> {
        self.press_with(node, 0).await
    }

    /// Puts the mouse's button down on a node, and leaves it there.
    ///
    /// # Errors
    /// When it cannot be pressed.
    pub async fn hold_down(&self, node: &Node) -> Result<()> {
        self.point(node, &json!([{"type": "pointerDown", "button": 0}])).await
    }

    /// Lets the mouse's button go.
    ///
    /// # Errors
    /// When the tab is gone.
    pub async fn let_go(&self) -> Result<()> {
        let up = json!([{"type": "pointerUp", "button": 0}]);
        self.act(&json!([{"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": up}])).await
    }

    /// Presses a node with one of the mouse's buttons; 2 is the one for context menus.
    pub(super) async fn press_with(&self, node: &Node, button: u8) -> Result<()> {
        let press =
            json!([{"type": "pointerDown", "button": button}, {"type": "pointerUp", "button": button}]);
        self.point(node, &press).await
    }

    /// Moves the mouse to a node and does something there.
    async fn point(&self, node: &Node, acts: &Value) -> Result<()> {
        let trouble: Option<String> = self.call(World::Beside, MIDDLE, &[Argument::Node(node)]).await?;
        if let Some(trouble) = trouble {
            bail!("what should be pressed {trouble}");
        }
        let origin = json!({"type": "element", "element": {"sharedId": node.id}});
        let mut actions = vec![json!({"type": "pointerMove", "x": 0, "y": 0, "origin": origin})];
        actions.extend(acts.as_array().into_iter().flatten().cloned());
        let mouse = json!({"pointerType": "mouse"});
        self.act(&json!([{"type": "pointer", "id": "mouse", "parameters": mouse, "actions": actions}])).await
    }

    /// Puts the cursor at the end of what stands in a control and types. A line break is the Enter key.
    ///
    /// # Errors
    /// When the control cannot have the focus.
    pub async fn type_into(&self, node: &Node, text: &str) -> Result<()> {
        let focused: bool = self.call(World::Beside, FOCUS, &[Argument::Node(node)]).await?;
        ensure!(focused, "the control to type into does not take the focus");
        self.type_keys(text).await
    }

    /// Types to whatever has the focus. A line break is the Enter key; WebDriver's own letters stand for
    /// other keys.
    ///
    /// # Errors
    /// When the browser does not.
    pub async fn type_keys(&self, text: &str) -> Result<()> {
        let keys: Vec<Value> = text
            .chars()
            .map(|letter| if letter == '\n' { '\u{E006}' } else { letter })
            .flat_map(|key| {
                [json!({"type": "keyDown", "value": key}), json!({"type": "keyUp", "value": key})]
            })
            .collect();
        self.act(&json!([{"type": "key", "id": "keyboard", "actions": keys}])).await
    }

    /// How many elements of this role and name stand in the tree that the browser gives to screen readers and the like.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn count_accessible(&self, role: &str, name: &str) -> Result<usize> {
        let locator = json!({"type": "accessibility", "value": {"role": role, "name": name}});
        let parameters = json!({"context": self.id(), "locator": locator});
        let found = send(&self.bidi, "browsingContext.locateNodes", parameters).await?;
        Ok(at(&found, "/nodes").as_array().map_or(0, Vec::len))
    }

    /// Makes the page believe in a window of this size.
    ///
    /// # Errors
    /// When the browser does not.
    pub async fn set_size(&self, size: Option<(u32, u32)>) -> Result<()> {
        let viewport = size.map(|(width, height)| json!({"width": width, "height": height}));
        self.send("browsingContext.setViewport", json!({"context": self.context, "viewport": viewport}))
            .await?;
        Ok(())
    }

    /// Saves a picture as PNG, with the folders that it needs.
    ///
    /// # Errors
    /// When there is nothing to see, or the file cannot be written.
    pub async fn save_image(&self, image: Image, path: &Path) -> Result<()> {
        let origin = match image {
            Image::Window => "viewport",
            Image::Page => "document",
        };
        let taken = self
            .send("browsingContext.captureScreenshot", json!({"context": self.context, "origin": origin}))
            .await?;
        let data = at(&taken, "/data").as_str().context("the browser gave no picture")?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, BASE64_STANDARD.decode(data)?).with_context(|| path.display().to_string())
    }

    async fn call_function(&self, world: World, function: &str, arguments: &[Argument<'_>]) -> Result<Value> {
        let arguments: Vec<Value> = arguments
            .iter()
            .map(|argument| match argument {
                Argument::Data(value) => json!({"type": "string", "value": value.to_string()}),
                Argument::Node(node) => json!({"sharedId": node.id}),
            })
            .collect();
        let target = match world {
            World::Own => json!({"context": self.context}),
            World::Beside => json!({"context": self.context, "sandbox": BESIDE}),
        };
        let called = self
            .send(
                "script.callFunction",
                json!({
                    "functionDeclaration": function,
                    "target": target,
                    "arguments": arguments,
                    "awaitPromise": true,
                    // This is what gives closed shadow roots.
                    "serializationOptions": {"includeShadowTree": "all", "maxDomDepth": 0},
                }),
            )
            .await?;
        match at(&called, "/type").as_str() {
            Some("success") => Ok(at(&called, "/result").clone()),
            _ => bail!(
                "a script threw: {}",
                at(&called, "/exceptionDetails/text").as_str().unwrap_or_default()
            ),
        }
    }

    async fn act(&self, actions: &Value) -> Result<()> {
        self.send("input.performActions", json!({"context": self.context, "actions": actions})).await?;
        Ok(())
    }

    async fn send(&self, method: &str, parameters: Value) -> Result<Value> {
        send(&self.bidi, method, parameters).await
    }
}

/// Focuses a control, with the cursor behind what stands in it; says whether it has the focus then.
const FOCUS: &str = "(node) => {
    node.scrollIntoView({block: 'center', behavior: 'instant'});
    node.focus();
    if (node.isContentEditable) getSelection().selectAllChildren(node), getSelection().collapseToEnd();
    else try { node.setSelectionRange(node.value.length, node.value.length) } catch { /* Not every type has a cursor. */ }
    return node.getRootNode().activeElement === node;
}";
