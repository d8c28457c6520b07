// The C library from C#: copy this file. Works with .NET and with Mono; chuan.dll or libchuan.so must be where the system looks.
using System;
using System.Runtime.InteropServices;
using System.Text;

public static class Chuan {
    [StructLayout(LayoutKind.Sequential)]
    struct Bytes {
        public IntPtr Data;
        public UIntPtr Length;
    }

    [DllImport("chuan", CallingConvention = CallingConvention.Cdecl)]
    static extern int chuan_call(byte[] request, UIntPtr requestLength, byte[] data, UIntPtr dataLength, out Bytes answer, out Bytes document);
    [DllImport("chuan", CallingConvention = CallingConvention.Cdecl, EntryPoint = "chuan_call")]
    static extern int chuan_call_whole(byte[] request, UIntPtr requestLength, byte[] data, UIntPtr dataLength, out Bytes answer, IntPtr none);
    [DllImport("chuan", CallingConvention = CallingConvention.Cdecl)]
    static extern void chuan_bytes_free(ref Bytes bytes);
    [DllImport("chuan", CallingConvention = CallingConvention.Cdecl)]
    static extern IntPtr chuan_status_text(int status);

    // The answer to a request, and what "convert" wrote. data: the document, or null.
    public static string Call(string request, byte[] data, out byte[] document) {
        byte[] asked = Encoding.UTF8.GetBytes(request);
        Bytes answer, written;
        Must(chuan_call(asked, (UIntPtr)asked.Length, data, (UIntPtr)(data == null ? 0 : data.Length), out answer, out written));
        document = Take(ref written);
        return Encoding.UTF8.GetString(Take(ref answer));
    }

    // The same with the document in the answer, as bytes of UTF-8.
    public static byte[] Call(byte[] request, byte[] data) {
        Bytes answer;
        Must(chuan_call_whole(request, (UIntPtr)request.Length, data, (UIntPtr)(data == null ? 0 : data.Length), out answer, IntPtr.Zero));
        return Take(ref answer);
    }

    static void Must(int status) {
        if (status != 0) {
            throw new InvalidOperationException(Marshal.PtrToStringAnsi(chuan_status_text(status)));
        }
    }

    static byte[] Take(ref Bytes bytes) {
        byte[] copy = new byte[checked((int)bytes.Length)];
        if (copy.Length > 0) {
            Marshal.Copy(bytes.Data, copy, 0, copy.Length);
        }
        chuan_bytes_free(ref bytes);
        return copy;
    }
}
