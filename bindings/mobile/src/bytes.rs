//! Documents on their way between the languages.

use std::ops::Deref;
use uniffi::deps::{anyhow, bytes::Buf};
use uniffi::{FfiConverter, MetadataBuffer, RustBuffer, TypeId, check_remaining};

/// A document: to the hosts what `Vec<u8>` is to UniFFI, a `ByteArray` or `Data`, but copied whole where that goes byte by byte,
/// which took longer than judging the lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bytes(Vec<u8>);

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Bytes {
        Bytes(bytes)
    }
}

/// Bytes that tell how many follow.
const LENGTH: usize = size_of::<i32>();

// SAFETY: the form and the description are those of `Vec<u8>`: how many, then so many.
#[expect(unsafe_code, reason = "the trait is unsafe, nothing in it is")]
unsafe impl FfiConverter<crate::UniFfiTag> for Bytes {
    type FfiType = RustBuffer;

    fn lower(obj: Bytes) -> RustBuffer {
        let mut buffer = Vec::with_capacity(LENGTH + obj.len());
        Self::write(obj, &mut buffer);
        RustBuffer::from_vec(buffer)
    }

    fn try_lift(buffer: RustBuffer) -> anyhow::Result<Bytes> {
        let mut all = buffer.destroy_into_vec();
        let told = usize::try_from(all.as_slice().try_get_i32()?)?;
        all.drain(..LENGTH);
        anyhow::ensure!(all.len() == told, "a document is not as long as it says");
        Ok(Bytes(all))
    }

    fn write(obj: Bytes, buffer: &mut Vec<u8>) {
        let told = i32::try_from(obj.len());
        // UniFFI makes an exception of it, as it does for a vector; a length that is cut would lose the rest in silence.
        assert!(told.is_ok(), "a document is longer than a buffer can say");
        buffer.extend_from_slice(&told.unwrap_or_default().to_be_bytes());
        buffer.extend_from_slice(&obj);
    }

    fn try_read(buffer: &mut &[u8]) -> anyhow::Result<Bytes> {
        check_remaining(buffer, LENGTH)?;
        let told = usize::try_from(buffer.get_i32())?;
        check_remaining(buffer, told)?;
        let bytes = buffer.copy_to_bytes(told).to_vec();
        Ok(Bytes(bytes))
    }

    const TYPE_ID_META: MetadataBuffer = <Vec<u8> as TypeId<crate::UniFfiTag>>::TYPE_ID_META;
}

uniffi::derive_ffi_traits!(local Bytes);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::UniFfiTag;
    use uniffi::{Lift, Lower};

    /// What UniFFI makes of a `Vec<u8>` is what is read here, and the other way round, in a call and within another value.
    #[test]
    fn is_as_a_vector_is() {
        for length in [0, 1, 3, 4, 5, 200] {
            let plain: Vec<u8> = (0..length).map(|n| n as u8).collect();
            let lift = |buffer| <Bytes as Lift<UniFfiTag>>::try_lift(buffer).unwrap();
            let lower = |bytes| <Bytes as Lower<UniFfiTag>>::lower(bytes);
            assert_eq!(*lift(<Vec<u8> as Lower<UniFfiTag>>::lower(plain.clone())), plain);
            let back = <Vec<u8> as Lift<UniFfiTag>>::try_lift(lower(Bytes(plain.clone())));
            assert_eq!(back.unwrap(), plain);
            let some = <Option<Vec<u8>> as Lower<UniFfiTag>>::lower(Some(plain.clone()));
            assert_eq!(<Option<Bytes> as Lift<UniFfiTag>>::try_lift(some).unwrap(), Some(Bytes(plain)));
        }
    }

    #[test]
    fn refuses_a_wrong_length() {
        for broken in [&[][..], &[0, 0], &[0, 0, 0, 2, 7], &[0, 0, 0, 0, 7], &[255, 255, 255, 255]] {
            let buffer = RustBuffer::from_vec(broken.to_vec());
            assert!(<Bytes as Lift<UniFfiTag>>::try_lift(buffer).is_err(), "{broken:?}");
        }
    }
}
