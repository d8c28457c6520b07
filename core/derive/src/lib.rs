//! `#[derive(Record)]`: a struct becomes a node of a record: a field dictionary, slots by position,
//! `clear()` that keeps buffers, and canonical JSON. What it needs of a field is only that its type is a node itself.

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::{format_ident, quote};
use syn::{Data, DeriveInput, Fields, LitStr, parse_macro_input, spanned::Spanned};

/// Implements `chuan::records::Node` (and `serde::Serialize`) for a struct with named fields.
///
/// On the outermost struct of a record write `#[record(name = "citizen")]`: it then also implements
/// `chuan::records::Record`, and its last field must be `kept: Kept`, which is not part of the dictionary.
/// On a small struct that lies in records many times, `#[record(inline)]` makes walks over those quicker and larger.
#[proc_macro_derive(Record, attributes(record))]
pub fn derive_record(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand(&input).unwrap_or_else(|e| e.to_compile_error()).into()
}

fn expand(input: &DeriveInput) -> syn::Result<Tokens> {
    let Data::Struct(data) = &input.data else {
        return Err(syn::Error::new(input.span(), "Record is derived for structs"));
    };
    let Fields::Named(named) = &data.fields else {
        return Err(syn::Error::new(input.span(), "Record needs named fields"));
    };
    let (record_name, inline) = said(input)?;
    // Where code must be small first, it is not. A record is walked over from one place alone.
    let inline = match record_name {
        Some(_) => Some(quote!(#[inline(always)])),
        None => inline.then(|| quote!(#[cfg_attr(not(target_family = "wasm"), inline(always))])),
    };
    let ty = &input.ident;
    let fields: Vec<_> = named
        .named
        .iter()
        .filter_map(|f| f.ident.as_ref().map(|id| (id, &f.ty)))
        .filter(|(id, _)| record_name.is_none() || *id != "kept")
        .collect();
    let idents: Vec<_> = fields.iter().map(|(id, _)| *id).collect();
    let types: Vec<_> = fields.iter().map(|(_, t)| *t).collect();
    let names: Vec<String> = idents.iter().map(ToString::to_string).collect();
    let steps: Vec<u8> = (0..fields.len()).map(|i| u8::try_from(i).unwrap_or(u8::MAX)).collect();
    if fields.len() > 200 {
        return Err(syn::Error::new(input.span(), "a struct of a record has at most 200 fields"));
    }
    let also_kept = record_name.as_ref().map(|_| quote!(::chuan::records::Kept::clear(&mut self.kept);));
    let kept_json = record_name.as_ref().map(|_| {
        quote!(::chuan::records::Kept::serialize_into(&self.kept, <Self as ::chuan::records::Record>::fields(), &mut map)?;)
    });
    let record = record_name.as_ref().map(|name| record_impl(ty, name));

    Ok(quote! {
        impl ::chuan::records::Node for #ty {
            fn leaf(&self, steps: ::chuan::records::Steps) -> Option<&dyn ::chuan::records::Leaf> {
                let rest = steps.rest();
                match steps.first() { #(#steps => ::chuan::records::Node::leaf(&self.#idents, rest),)* _ => None }
            }
            fn leaf_mut(&mut self, steps: ::chuan::records::Steps) -> Option<&mut dyn ::chuan::records::Leaf> {
                let rest = steps.rest();
                match steps.first() { #(#steps => ::chuan::records::Node::leaf_mut(&mut self.#idents, rest),)* _ => None }
            }
            fn set_at(
                &mut self, steps: ::chuan::records::Steps, raw: &str,
            ) -> Result<(), ::chuan::records::Unreadable> {
                let rest = steps.rest();
                match steps.first() {
                    #(#steps => ::chuan::records::Node::set_at(&mut self.#idents, rest, raw),)*
                    _ => Err(::chuan::records::Unreadable),
                }
            }
            fn set_code_at(
                &mut self, steps: ::chuan::records::Steps, code: ::chuan::values::Code,
            ) -> Result<(), ::chuan::records::Unreadable> {
                let rest = steps.rest();
                match steps.first() {
                    #(#steps => ::chuan::records::Node::set_code_at(&mut self.#idents, rest, code),)*
                    _ => Err(::chuan::records::Unreadable),
                }
            }
            fn clear(&mut self) { #(::chuan::records::Node::clear(&mut self.#idents);)* #also_kept }
            fn visit<'r>(
                &'r self, field: u16, items: [u8; 2], level: usize,
                each: &mut dyn FnMut(u16, [u8; 2], &'r dyn ::chuan::records::Leaf),
            ) {
                let mut field = field;
                #(
                    ::chuan::records::Node::visit(&self.#idents, field, items, level, each);
                    field += <#types as ::chuan::records::Node>::leaves();
                )*
                let _ = field;
            }
            fn leaves() -> u16 { 0 #(+ <#types as ::chuan::records::Node>::leaves())* }
            fn is_empty(&self) -> bool { true #(&& ::chuan::records::Node::is_empty(&self.#idents))* }
            fn items(&self, steps: &[u8]) -> usize {
                let Some((first, rest)) = steps.split_first() else { return 0 };
                match *first { #(#steps => ::chuan::records::Node::items(&self.#idents, rest),)* _ => 0 }
            }
            #inline
            fn each_filled(
                &self,
                first: usize,
                way: ::chuan::records::Way,
                round: &mut ::chuan::records::Round<'_>,
            ) {
                let mut at = first;
                #(
                    ::chuan::records::Node::each_filled(&self.#idents, at, way, round);
                    at += <#types as ::chuan::records::Node>::fields_below();
                )*
                let _ = at;
            }
            fn fields_below() -> usize { 0 #(+ <#types as ::chuan::records::Node>::fields_below())* }
            fn shape() -> ::chuan::records::Shape {
                const MEMBERS: &[::chuan::records::Member] = &[
                    #(::chuan::records::Member { name: #names, shape: <#types as ::chuan::records::Node>::shape },)*
                ];
                ::chuan::records::Shape::Struct(MEMBERS)
            }
            fn json(&self, out: &mut String) {
                out.push('{');
                let mut first = true;
                #(if !::chuan::records::Node::is_empty(&self.#idents) {
                    ::chuan::records::json_key(out, &mut first, #names);
                    ::chuan::records::Node::json(&self.#idents, out);
                })*
                out.push('}');
            }
        }
        impl ::serde::Serialize for #ty {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use ::serde::ser::SerializeMap as _;
                let mut map = serializer.serialize_map(None)?;
                #(if !::chuan::records::Node::is_empty(&self.#idents) { map.serialize_entry(#names, &self.#idents)?; })*
                #kept_json
                map.end()
            }
        }
        #record
    })
}

fn record_impl(ty: &syn::Ident, name: &LitStr) -> Tokens {
    let dictionary = format_ident!("DICTIONARY");
    quote! {
        impl ::chuan::records::Record for #ty {
            const NAME: &'static str = #name;
            fn fields() -> &'static ::chuan::records::Dictionary {
                static #dictionary: ::std::sync::OnceLock<::chuan::records::Dictionary> = ::std::sync::OnceLock::new();
                #dictionary.get_or_init(|| ::chuan::records::Dictionary::of::<#ty>(#name))
            }
        }
        impl ::chuan::records::AnyRecord for #ty {
            fn dictionary(&self) -> &'static ::chuan::records::Dictionary { <Self as ::chuan::records::Record>::fields() }
            fn kept(&self) -> &::chuan::records::Kept { &self.kept }
            fn kept_mut(&mut self) -> &mut ::chuan::records::Kept { &mut self.kept }
            fn walk(&self, round: &mut ::chuan::records::Round<'_>) {
                ::chuan::records::Node::each_filled(self, 0, ::chuan::records::Way::default(), round);
            }
            fn take(&mut self) -> ::std::boxed::Box<dyn ::chuan::records::AnyRecord> { ::std::boxed::Box::new(::std::mem::take(self)) }
            fn as_any(&self) -> &dyn ::std::any::Any { self }
            fn as_any_mut(&mut self) -> &mut dyn ::std::any::Any { self }
        }
    }
}

/// The `name` of `#[record(name = "...")]`, if the attribute is there.
/// What stands in `#[record(…)]`: the name of a record, and whether a walk is to be written out wherever the struct lies.
fn said(input: &DeriveInput) -> syn::Result<(Option<LitStr>, bool)> {
    let (mut found, mut inline) = (None, false);
    for attr in input.attrs.iter().filter(|a| a.path().is_ident("record")) {
        attr.parse_nested_meta(|meta| {
            if meta.path.is_ident("name") {
                found = Some(meta.value()?.parse()?);
                Ok(())
            } else if meta.path.is_ident("inline") {
                inline = true;
                Ok(())
            } else {
                Err(meta.error("only `name` and `inline` are known here"))
            }
        })?;
    }
    Ok((found, inline))
}
