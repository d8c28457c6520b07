//! The one thing that a caller must give back.

/// Bytes that belong to the caller until they are given back with chuan_bytes_free. `data[length]` is a zero that does not
/// count, so that a text can be printed as one of C. No bytes: `data` is NULL and `length` 0.
#[derive(Debug)]
#[repr(C)]
pub struct Bytes {
    /// The bytes.
    pub data: *mut u8,
    /// How many.
    pub length: usize,
}

impl Bytes {
    pub(crate) const NONE: Bytes = Bytes { data: std::ptr::null_mut(), length: 0 };

    /// Hands bytes over to the caller.
    pub(super) fn give(mut bytes: Vec<u8>) -> Bytes {
        let length = bytes.len();
        bytes.reserve_exact(1);
        bytes.push(0);
        let data = Box::into_raw(bytes.into_boxed_slice()).cast();
        Bytes { data, length }
    }

    /// Takes back what [`Bytes::give`] gave, and leaves no bytes.
    ///
    /// # Safety
    /// They must be as they were given: neither changed nor a copy of some that were taken back.
    pub(super) unsafe fn take_back(&mut self) {
        let Bytes { data, length } = std::mem::replace(self, Bytes::NONE);
        if data.is_null() {
            return;
        }
        let all = std::ptr::slice_from_raw_parts_mut(data, length.saturating_add(1));
        // SAFETY: `give` made them of a boxed slice with one zero more than `length`, and the caller has not changed them.
        drop(unsafe { Box::from_raw(all) });
    }
}
