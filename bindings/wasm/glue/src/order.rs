//! The order of a module's functions.
//!
//! What packs a module for the wire looks back 32 KiB at most, so functions that are alike should lie side by side: after each
//! function comes the one that shares most pieces of code with the last few. Nothing else about the module changes.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasmparser::{Parser, Payload, TypeRef};

/// Bytes of a piece of code.
const PIECE: usize = 6;
/// Pieces in more functions than this say nothing about likeness.
const COMMON: usize = 200;
/// How many functions back likeness counts, the last one most.
const BACK: usize = 6;
/// Added to the bytes of a function when shared pieces are weighed against them, so that the smallest do not come first.
const LEAST: usize = 60;

/// The module with its functions in an order that packs well.
pub fn by_likeness(module: &[u8]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut imported = 0;
    let mut bodies: Vec<Range<usize>> = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.range()),
            _ => {}
        }
    }
    let bodies: Vec<&[u8]> = bodies.into_iter().filter_map(|range| module.get(range)).collect();
    let order = order(&bodies);
    let mut places = vec![0; order.len()];
    for (place, function) in (0..).zip(&order) {
        places[*function] = place;
    }
    let mut out = wasm_encoder::Module::new();
    Reorder { imported, order, places }.parse_core_module(&mut out, Parser::new(0), module)?;
    Ok(out.finish())
}

/// The functions, each beside those that are like it.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let mut with: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (n, body) in bodies.iter().enumerate() {
        for piece in body.windows(PIECE) {
            let all = with.entry(piece).or_default();
            if all.last() != Some(&n) {
                all.push(n);
            }
        }
    }
    with.retain(|_, all| (2..COMMON).contains(&all.len()));
    // The functions that share a piece with a function, and how many pieces: worked out once for each.
    let alike: Vec<BTreeMap<usize, u32>> = bodies
        .iter()
        .enumerate()
        .map(|(n, body)| {
            let mut pieces: Vec<&[u8]> = body.windows(PIECE).collect();
            pieces.sort_unstable();
            pieces.dedup();
            let mut shared = BTreeMap::new();
            for other in pieces.iter().filter_map(|p| with.get(p)).flatten().filter(|o| **o != n) {
                *shared.entry(*other).or_insert(0) += 1;
            }
            shared
        })
        .collect();
    let mut left = vec![true; bodies.len()];
    let mut order: Vec<usize> = Vec::with_capacity(bodies.len());
    while order.len() < bodies.len() {
        let mut scores: BTreeMap<usize, f64> = BTreeMap::new();
        for (ago, last) in order.iter().rev().take(BACK).enumerate() {
            for (other, shared) in alike[*last].iter().filter(|(o, _)| left[**o]) {
                *scores.entry(*other).or_default() += f64::from(*shared) / (ago + 1) as f64;
            }
        }
        let worth = |n: usize, score: f64| score / (bodies[n].len() + LEAST) as f64;
        let mut best: Option<(f64, usize)> = None;
        for (n, score) in scores {
            let worth = worth(n, score);
            if best.is_none_or(|(most, _)| worth > most) {
                best = Some((worth, n));
            }
        }
        let largest = || (0..bodies.len()).filter(|n| left[*n]).max_by_key(|n| bodies[*n].len());
        let Some(next) = best.map(|(_, n)| n).or_else(largest) else { break };
        left[next] = false;
        order.push(next);
    }
    order
}

struct Reorder {
    imported: u32,
    /// The functions in their new order.
    order: Vec<usize>,
    /// The new place of each.
    places: Vec<u32>,
}

impl Reencode for Reorder {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Self::Error>> {
        let own = function.checked_sub(self.imported).and_then(|n| self.places.get(n as usize));
        Ok(own.map_or(function, |place| place + self.imported))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut wasm_encoder::FunctionSection,
        section: wasmparser::FunctionSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let types = section.into_iter().collect::<Result<Vec<u32>, _>>()?;
        for at in self.order.clone() {
            functions.function(self.type_index(types[at])?);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut wasm_encoder::CodeSection,
        section: wasmparser::CodeSectionReader<'_>,
    ) -> Result<(), Error<Self::Error>> {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for at in self.order.clone() {
            utils::parse_function_body(self, code, bodies[at].clone())?;
        }
        Ok(())
    }
}
