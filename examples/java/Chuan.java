// The C library from Java through JNA: copy this file. libchuan.so or chuan.dll must be in jna.library.path.

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;

final class Chuan {
    /** Bytes as C has them. */
    @Structure.FieldOrder({"data", "length"})
    public static class Bytes extends Structure {
        public Pointer data;
        public SizeT length = new SizeT();
    }

    public static class SizeT extends com.sun.jna.IntegerType {
        private static final long serialVersionUID = 1;

        public SizeT() {
            this(0);
        }

        public SizeT(long value) {
            super(Native.SIZE_T_SIZE, value, true);
        }
    }

    interface C extends Library {
        int chuan_call(byte[] request, SizeT requestLength, byte[] data, SizeT dataLength, Bytes answer, Bytes document);

        void chuan_bytes_free(Bytes bytes);

        String chuan_status_text(int status);
    }

    private static final C C = Native.load("chuan", C.class);

    private Chuan() {}

    /** The answer to a request as bytes of UTF-8. data: the document, or null. document: what "convert" wrote goes there; null: into the answer. */
    static byte[] call(byte[] request, byte[] data, byte[][] document) {
        Bytes answer = new Bytes();
        Bytes written = document == null ? null : new Bytes();
        int status = C.chuan_call(request, new SizeT(request.length), data, new SizeT(data == null ? 0 : data.length), answer, written);
        if (status != 0) {
            throw new IllegalStateException(C.chuan_status_text(status));
        }
        if (document != null) {
            document[0] = take(written);
        }
        return take(answer);
    }

    private static byte[] take(Bytes bytes) {
        byte[] copy = bytes.data == null ? new byte[0] : bytes.data.getByteArray(0, Math.toIntExact(bytes.length.longValue()));
        C.chuan_bytes_free(bytes);
        return copy;
    }
}
